package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Span;

/** Reads dates of a block into properties; an impossible one is a problem. */
final class Dates {

	private Dates() {
	}

	/** Reads a date under a key into {@code <name>Earliest} and {@code <name>Latest}. */
	static void putSpan(Map<String, Object> properties, Block block, String key, String name) {
		var text = block.find(key);
		if (text == null) {
			return;
		}
		try {
			var span = Span.parse(text);
			put(properties, name + "Earliest", span.earliest());
			put(properties, name + "Latest", span.latest());
		}
		catch (IllegalArgumentException ex) {
			block.problem(key, "is an impossible date: " + ex.getMessage());
		}
	}

	/** Reads a day under a key into the property of that name. */
	static void putDay(Map<String, Object> properties, Block block, String key) {
		var text = block.find(key);
		try {
			put(properties, key, (text != null) ? LocalDate.parse(text) : null);
		}
		catch (DateTimeParseException ex) {
			block.problem(key, "is an impossible date: '%s' is not a day".formatted(text));
		}
	}

	static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	/** Whether one property is a day before another; false where either is absent. */
	static boolean isBefore(Map<String, Object> properties, String key, Map<String, Object> others, String other) {
		return properties.get(key) instanceof LocalDate day && others.get(other) instanceof LocalDate later
				&& day.isBefore(later);
	}

}
