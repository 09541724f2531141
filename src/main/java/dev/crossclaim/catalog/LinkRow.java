package dev.crossclaim.catalog;

import java.util.Map;

import dev.crossclaim.ontology.RelationType;

/**
 * A relationship to be loaded, the labels that its end may carry, and where it was read.
 */
record LinkRow(String start, RelationType type, String end, String endLabels, Block at) {

	LinkRow(String start, RelationType type, String end, Block at) {
		this(start, type, end, type.to(), at);
	}

	String key() {
		return this.start + ' ' + this.type + ' ' + this.end;
	}

	/** Row for {@code cypher/load/relationships.cypher}. */
	Map<String, Object> toParameters() {
		return Map.of("start", this.start, "type", this.type.name(), "end", this.end);
	}
}
