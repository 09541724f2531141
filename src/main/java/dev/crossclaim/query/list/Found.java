package dev.crossclaim.query.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Rows;

/** What was found, in order, and the statements that found it. */
public final class Found {

	private final List<Position> positions = new ArrayList<>();

	private final List<Ran> ran = new ArrayList<>();

	private final Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

	static Found of(Rows rows) {
		return new Found().describe(rows);
	}

	void add(Certainty certainty, Rows found) {
		this.ran.add(found.query());
		for (var row : found.rows()) {
			var keys = new ArrayList<@Nullable Object>();
			for (int i = 0; i < row.size(); i++) {
				keys.add(row.get("k" + i));
			}
			this.positions.add(new Position(certainty, keys));
		}
	}

	Found describe(Rows described) {
		this.ran.add(described.query());
		for (var row : described.rows()) {
			if (row.get("n") instanceof Map<?, ?> own) {
				this.rows.put(String.valueOf(own.get("id")), row);
			}
		}
		return this;
	}

	int size() {
		return this.positions.size();
	}

	List<String> ids() {
		return this.positions.stream().map((position) -> String.valueOf(position.keys().getLast())).toList();
	}

	/** Where each thing found stands in the list. */
	public List<Position> positions() {
		return this.positions;
	}

	/**
	 * What is known of a thing, or null if it went away in the meantime: {@code n} are
	 * its own properties, {@code links} its connections.
	 */
	public @Nullable Map<String, @Nullable Object> row(String id) {
		return this.rows.get(id);
	}

	/** What was run, in this order. */
	public List<Ran> ran() {
		return this.ran;
	}

}
