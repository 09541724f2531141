package dev.crossclaim.catalog;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.RelationType;

/**
 * A relationship to be loaded, the labels that its end may carry, and where it was read.
 *
 * @param named the id that the statement names, where another took its place
 */
record LinkRow(String start, RelationType type, String end, @Nullable String named, String endLabels, Block at) {

	LinkRow(String start, RelationType type, String end, String endLabels, Block at) {
		this(start, type, end, null, endLabels, at);
	}

	LinkRow(String start, RelationType type, String end, Block at) {
		this(start, type, end, type.to(), at);
	}

	/** The relationship as it leads at present. */
	LinkRow resolved(Identities identities) {
		var now = Identities.FOLLOWING.contains(this.type) ? identities.resolve(this.start, this.end) : this.end;
		return now.equals(this.end) ? this : new LinkRow(this.start, this.type, now, this.end, this.endLabels, this.at);
	}

	String key() {
		return this.start + ' ' + this.type + ' ' + this.end + ((this.named != null) ? ' ' + this.named : "");
	}

	/** Row for {@code cypher/load/relationships.cypher}. */
	Map<String, @Nullable Object> toParameters() {
		var row = new HashMap<String, @Nullable Object>();
		row.put("start", this.start);
		row.put("type", this.type.name());
		row.put("end", this.end);
		row.put("named", this.named);
		return row;
	}
}
