package dev.crossclaim.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Tells which ids the graph knows, and what comes near to one that it does not. */
@Service
@Transactional(readOnly = true)
public class Vocabulary {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");

	private static final int MOST_WORDS = 5;

	private static final int FEW = 500;

	private final NamedQuery known;

	private final NamedQuery knownAbout;

	private final NamedQuery like;

	private final NamedQuery places;

	private final NamedQuery things;

	private final NamedQuery thingsLike;

	private final NamedQuery ids;

	private final NamedQuery names;

	Vocabulary(Neo4jClient neo4j, CypherCatalog cypher) {
		this.known = new NamedQuery(neo4j, cypher, "known-ids");
		this.knownAbout = new NamedQuery(neo4j, cypher, "known-about");
		this.like = new NamedQuery(neo4j, cypher, "organizations-like");
		this.places = new NamedQuery(neo4j, cypher, "place-codes");
		this.things = new NamedQuery(neo4j, cypher, "known-things");
		this.thingsLike = new NamedQuery(neo4j, cypher, "things-like");
		this.ids = new NamedQuery(neo4j, cypher, "ids-of");
		this.names = new NamedQuery(neo4j, cypher, "names-of");
	}

	/** What some things are called, by their ids. */
	public Map<String, String> namesOf(Collection<String> ids) {
		return this.names.run(NamedQuery.with("ids", ids))
			.rows()
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("id")), (row) -> String.valueOf(row.get("name")),
					(one, other) -> one));
	}

	/** Those of the ids that are not organisations of the graph, in their order. */
	public List<String> unknownCompanies(Collection<String> ids) {
		return without(ids, "companies", this.known.run(NamedQuery.with("companies", ids, "places", List.of())));
	}

	/** Those of the codes that are not places of the graph, in their order. */
	public List<String> unknownPlaces(Collection<String> codes) {
		return without(codes, "places", this.known.run(NamedQuery.with("companies", List.of(), "places", codes)));
	}

	/** Those of the ids that are nothing with one of the labels, in their order. */
	public List<String> unknownThings(List<String> labels, List<String> ids) {
		var known = this.things.run(NamedQuery.with("ids", ids, "labels", labels))
			.rows()
			.stream()
			.map((row) -> text(row, "id"))
			.toList();
		return ids.stream().filter((id) -> !known.contains(id)).toList();
	}

	/**
	 * Things with a similar name, or, of a kind with few, all: every id and name, each
	 * with the id that it stands for.
	 */
	public Map<String, String> thingsLike(List<String> labels, String typed) {
		var search = search(typed);
		var like = search.isEmpty() ? List.<Map<String, @Nullable Object>>of()
				: this.thingsLike.run(NamedQuery.with("text", search, "labels", labels, "limit", 10)).rows();
		if (like.isEmpty()) {
			var all = this.ids.run(NamedQuery.with("label", labels.getFirst(), "limit", FEW)).rows();
			like = (all.size() < FEW) ? all : List.of();
		}
		var names = new LinkedHashMap<String, String>();
		for (Map<String, @Nullable Object> row : like) {
			names.put(text(row, "id"), text(row, "id"));
			names.putIfAbsent(text(row, "name"), text(row, "id"));
		}
		return names;
	}

	/** Whether an entity or record has the id. */
	public boolean knows(String id) {
		return this.knownAbout.run(NamedQuery.with("id", id)).first().isPresent();
	}

	/** Every code and name of a place, each with the code that it stands for. */
	public Map<String, String> listPlaces() {
		var names = new LinkedHashMap<String, String>();
		for (Map<String, @Nullable Object> row : this.places.run(NamedQuery.with()).rows()) {
			names.put(text(row, "id"), text(row, "id"));
			names.putIfAbsent(text(row, "name"), text(row, "id"));
		}
		return names;
	}

	/**
	 * Organisations with a similar name: every id, name and alias, each with the id that
	 * it stands for.
	 */
	public Map<String, String> companiesLike(String typed) {
		var search = search(typed);
		if (search.isEmpty()) {
			return Map.of();
		}
		var names = new LinkedHashMap<String, String>();
		for (Map<String, @Nullable Object> row : this.like.run(NamedQuery.with("text", search, "limit", 10)).rows()) {
			var id = text(row, "id");
			names.put(id, id);
			names.putIfAbsent(text(row, "name"), id);
			((List<?>) Objects.requireNonNull(row.get("aliases")))
				.forEach((alias) -> names.putIfAbsent(String.valueOf(alias), id));
		}
		return names;
	}

	/**
	 * Words alone, each with some misspelling allowed: nothing else reaches the index.
	 */
	private static String search(String typed) {
		return WORD.matcher(typed.toLowerCase(Locale.ROOT))
			.results()
			.limit(MOST_WORDS)
			.map((word) -> word.group() + ((word.group().length() > 4) ? "~2" : "~1"))
			.collect(Collectors.joining(" "));
	}

	private static List<String> without(Collection<String> ids, String column, Rows rows) {
		var known = (List<?>) Objects.requireNonNull(rows.rows().getFirst().get(column));
		return ids.stream().filter((id) -> !known.contains(id)).toList();
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
