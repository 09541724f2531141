package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.ExpensiveRead;
import dev.crossclaim.ontology.Certainty;

/** Answers how two entities are connected. */
@Service
@ExpensiveRead
public class PathQueries {

	private final NamedQuery entity;

	private final NamedQuery step;

	private final NamedQuery steps;

	PathQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.entity = new NamedQuery(neo4j, cypher, "entity");
		this.step = new NamedQuery(neo4j, cypher, "neighbours");
		this.steps = new NamedQuery(neo4j, cypher, "path-steps");
	}

	/** Whether an entity has the id. */
	public boolean knows(String id) {
		return this.entity.run(NamedQuery.with("id", id)).first().isPresent();
	}

	/**
	 * The shortest paths between two entities, the most certain first. Hubs are not
	 * passed through.
	 * @param longest most steps of a path
	 * @param limit most paths
	 */
	public Paths find(String from, String to, WalkFilter filter, int longest, int limit) {
		var search = new PathSearch(new Walk(this.step, filter), filter, from, to);
		var found = search.find(longest);
		var ends = new ArrayList<Map<String, @Nullable Object>>();
		for (var id : List.of(from, to)) {
			for (Map<String, @Nullable Object> row : this.entity.run(NamedQuery.with("id", id)).rows()) {
				ends.add(Walk.map(row, "node"));
			}
		}
		var explained = explain(found, filter);
		var kept = new ArrayList<Map<String, @Nullable Object>>(explained.rows());
		kept.removeIf((Map<String, @Nullable Object> path) -> sure(path) < filter.atLeast().ordinal());
		kept.sort(Comparator.comparingInt((Map<String, @Nullable Object> path) -> -sure(path)));
		return new Paths(kept.subList(0, Math.min(limit, kept.size())), search.nodes(ends), search.edges(),
				search.isIncomplete() || kept.size() > limit, explained.query());
	}

	private static int sure(Map<String, @Nullable Object> path) {
		return Certainty.valueOf(String.valueOf(path.get("certainty"))).ordinal();
	}

	private Rows explain(List<List<Map<String, String>>> found, WalkFilter filter) {
		var time = filter.time();
		return this.steps.run(NamedQuery.with("paths", found, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null));
	}

}
