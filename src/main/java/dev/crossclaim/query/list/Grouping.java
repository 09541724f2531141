package dev.crossclaim.query.list;

import org.jspecify.annotations.Nullable;

/**
 * What a list can be counted by.
 *
 * @param name of the parameter's value
 * @param property of the thing itself, or null
 * @param link connection to what it is counted by, or null; where both are, the states
 * are meant
 * @param label label that the other end has to carry
 */
public record Grouping(String name, @Nullable String property, @Nullable Link link, String label) {

	static Grouping by(String name, String property) {
		return new Grouping(name, property, null, "");
	}

	static Grouping by(String name, Link link, String label) {
		return new Grouping(name, null, link, label);
	}

	/** By what things had become. */
	static Grouping status() {
		return new Grouping("status", null, null, "");
	}

}
