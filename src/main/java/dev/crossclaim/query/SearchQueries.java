package dev.crossclaim.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Finds whatever has an id of its own by its names and numbers. */
@Service
@Transactional(readOnly = true)
public class SearchQueries {

	private final NamedQuery search;

	private final NamedQuery completions;

	private final NamedQuery words;

	private final NamedQuery named;

	SearchQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.search = new NamedQuery(neo4j, cypher, "search");
		this.completions = new NamedQuery(neo4j, cypher, "completions");
		this.words = new NamedQuery(neo4j, cypher, "search-words");
		this.named = new NamedQuery(neo4j, cypher, "named");
	}

	/**
	 * One row: {@code total}, the counts {@code kind}, {@code place}, {@code technology}
	 * and {@code status}, and {@code items}, best first.
	 * @param text a search in the words of the full-text index
	 * @param after score and id of the last item seen, or null
	 * @param limit most items
	 */
	public Rows search(String text, SearchQuestion question, @Nullable List<Object> after, int limit) {
		return this.search.run(NamedQuery.with("text", text, "exact", question.exact(), "kinds",
				orNull(question.kinds()), "places", orNull(question.places()), "technologies",
				orNull(question.technologies()), "states", orNull(question.states()), "horizon", question.horizon(),
				"facets", question.facets(), "after", after, "limit", limit));
	}

	/** What a name or id that somebody is typing may become, best first. */
	public Rows complete(String text, String exact, String words, List<String> kinds, int limit) {
		return this.completions
			.run(NamedQuery.with("text", text, "exact", exact, "words", words, "kinds", orNull(kinds), "limit", limit));
	}

	/** What the id stands for, in one row, or none if it is unknown. */
	public Rows find(String id) {
		return this.named.run(NamedQuery.with("id", id));
	}

	/** Ids and names of technologies, each with the id that it stands for. */
	public Map<String, String> listTechnologies() {
		var names = new java.util.TreeMap<String, String>();
		for (var technology : list("technologies")) {
			var id = String.valueOf(((Map<?, ?>) technology).get("id"));
			names.put(id, id);
			names.putIfAbsent(String.valueOf(((Map<?, ?>) technology).get("name")), id);
		}
		return names;
	}

	/** The states that something can be found in, sorted. */
	public List<String> listStates() {
		return list("states").stream().map(String::valueOf).toList();
	}

	private Collection<?> list(String column) {
		var row = this.words.run(NamedQuery.with()).first().orElseThrow();
		return (Collection<?>) Objects.requireNonNull(row.get(column));
	}

	private static @Nullable List<String> orNull(List<String> values) {
		return values.isEmpty() ? null : values;
	}

}
