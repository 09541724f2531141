package dev.crossclaim.query.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;

import dev.crossclaim.ontology.NodeType;

/**
 * A condition that a list takes.
 *
 * @param name of the parameter
 * @param value how the value is read
 * @param words the values there are, where they are fixed; or the label of what an id
 * names; or the property that holds the text
 * @param description for the reader of the interface
 * @param example a value that finds something
 * @param anchor the way from what it names to what is listed, or null if a list cannot
 * start from it
 * @param ofADay whether it can be asked for what was known on a day
 * @param how what it means
 */
public record Filter(String name, Value value, List<String> words, String description, String example,
		@Nullable Anchor anchor, boolean ofADay, How how) {

	Filter(String name, Value value, List<String> words, String description, String example, @Nullable Anchor anchor,
			How how) {
		this(name, value, words, description, example, anchor, true, how);
	}

	/** How a value is read. */
	public enum Value {

		/** Ids of organisations, each of which has to fit. */
		COMPANIES,
		/** Ids of other things, one of which has to fit. */
		IDS,
		/** A place, and what lies in it. */
		PLACE,
		/** A day, a month, a year, or a range of them. */
		DAYS,
		/** Words of a fixed list. */
		WORDS,
		/** Texts that the graph holds. */
		TEXT,
		/** A state, and what is derived from states. */
		STATUS,
		/** Yes or no. */
		FLAG

	}

	/** What a condition means for what is listed. */
	interface How {

		Sure test(Subject subject, Filter filter, Object value);

	}

	/** The way to what is listed from the end that the filter names. */
	interface Anchor {

		List<PatternElement> path(Node listed, Node named);

	}

	/** The same, shown with another example. */
	Filter like(String other) {
		return new Filter(this.name, this.value, this.words, this.description, other, this.anchor, this.ofADay,
				this.how);
	}

	/** The same, for what the graph holds now only. */
	Filter ofThePresent() {
		return new Filter(this.name, this.value, this.words, this.description, this.example, this.anchor, false,
				this.how);
	}

	/** The label by which what it names is found by id. */
	String indexed() {
		var label = this.words.isEmpty() ? "Place" : this.words.getFirst();
		return NodeType.findByLabel(label.split("\\|", -1)[0])
			.map((type) -> type.layer().label())
			.orElse(label.equals("Organization") ? "Entity" : label);
	}

	/** Whether the parameter may be repeated. */
	public boolean isList() {
		return this.value != Value.DAYS && this.value != Value.PLACE && this.value != Value.FLAG;
	}

	Sure test(Subject subject, Object given) {
		return this.how.test(subject, this, given);
	}

	/** The value as a parameter of the statement. */
	Expression parameter(Object given) {
		return Cypher.parameter(this.name, given);
	}

	static List<String> texts(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

}
