package dev.crossclaim.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Derives the names under which something can be found besides those that it has: in
 * Latin letters, with joined words apart, and companies by their name in one word without
 * the legal form. They are for the index alone, and no part of the graph's content.
 */
@Component
public class SearchNames {

	/**
	 * Changes with the rules, so that graphs derived by earlier ones are derived anew.
	 */
	public static final String RULES = "names-1";

	private static final int BATCH = 5000;

	private final Neo4jClient neo4j;

	private final String read;

	private final String write;

	SearchNames(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.read = cypher.get("names/read");
		this.write = cypher.get("names/write");
	}

	/** Writes the names that differ from what is there, in the transaction under way. */
	@Transactional
	public void derive() {
		var last = "";
		List<Row> rows;
		do {
			rows = this.neo4j.query(this.read)
				.bindAll(Map.of("after", last, "limit", BATCH))
				.fetch()
				.all()
				.stream()
				.map(Row::of)
				.toList();
			var changed = rows.stream()
				.filter((row) -> !row.names().equals(row.stored()))
				.map(Row::parameters)
				.toList();
			if (!changed.isEmpty()) {
				this.neo4j.query(this.write).bind(changed).to("rows").run();
			}
			last = rows.isEmpty() ? last : rows.getLast().id();
		}
		while (rows.size() == BATCH);
	}

	/**
	 * The names to search for beside those that a thing is called.
	 * @param organization whether it is an organisation
	 */
	public static List<String> of(boolean organization, List<String> called) {
		return new Row("", organization, called, List.of()).names();
	}

	/** What a thing is called, and what was derived from it before. */
	private record Row(String id, boolean organization, List<String> called, List<String> stored) {

		static Row of(Map<String, Object> row) {
			return new Row(String.valueOf(row.get("id")), Boolean.TRUE.equals(row.get("organization")),
					texts(row.get("called")), texts(row.get("stored")));
		}

		private static List<String> texts(@Nullable Object list) {
			return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
		}

		List<String> names() {
			var indexed = this.called.stream().filter((name) -> !Latin.isForeign(name)).map(Row::indexed).toList();
			return this.called.stream()
				.map(Name::of)
				.flatMap(this::forms)
				.filter((form) -> !form.isEmpty() && !indexed.contains(form))
				.distinct()
				.toList();
		}

		/** What the index makes of a name by itself. */
		private static String indexed(String name) {
			return Latin.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
		}

		private Stream<String> forms(Name name) {
			var whole = Stream.of(name.folded());
			return (this.organization && !name.words().contains(name.key()))
					? Stream.concat(whole, Stream.of(name.key())) : whole;
		}

		Map<String, Object> parameters() {
			return Map.of("id", this.id, "names", names());
		}

	}

}
