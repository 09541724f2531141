package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.ExpensiveRead;

/** Answers what lies around a company, product, patent or person. */
@Service
@ExpensiveRead
public class NeighbourQueries {

	private final NamedQuery entity;

	private final NamedQuery step;

	private final HorizonQuery horizon;

	NeighbourQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.entity = new NamedQuery(neo4j, cypher, "entity");
		this.step = new NamedQuery(neo4j, cypher, "neighbours");
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "horizon");
	}

	/** The latest day of which the claims on an entity certainly speak, or null. */
	public @Nullable LocalDate findHorizon(String id) {
		return this.horizon.find("horizon", NamedQuery.with("id", id));
	}

	/**
	 * What lies around an entity, or empty if the id is unknown. The entity itself is
	 * looked into whatever its degree; another hub is shown and marked.
	 * @param depth how many steps away
	 * @param limit most relationships
	 */
	public Optional<Neighbourhood> find(String id, WalkFilter filter, int depth, int limit) {
		return this.entity.run(NamedQuery.with("id", id)).first().map((row) -> {
			var walk = new Walk(this.step, filter);
			var open = levels(walk, id, filter, depth, limit);
			walk.put(Walk.map(row, "node"));
			return describe(walk, id, filter, open);
		});
	}

	/**
	 * Walks, and tells the nodes that were reached and not looked into though they were
	 * near enough.
	 */
	private static Set<String> levels(Walk walk, String start, WalkFilter filter, int depth, int limit) {
		Set<String> frontier = Set.of(start);
		var seen = new LinkedHashSet<>(frontier);
		var open = new LinkedHashSet<String>();
		for (int level = 0; level < depth && !frontier.isEmpty() && walk.left == 0; level++) {
			walk.from(frontier, (level == 0) ? Walk.SCAN : filter.hubLimit() + 1, limit);
			frontier = new LinkedHashSet<>(walk.nodes.keySet());
			frontier.removeAll(seen);
			seen.addAll(frontier);
			if (level < depth - 1) {
				frontier.stream().filter(walk::isHub).forEach(open::add);
				frontier.removeAll(open);
				if (walk.left > 0) {
					open.addAll(frontier);
				}
			}
		}
		return open;
	}

	private static Neighbourhood describe(Walk walk, String start, WalkFilter filter, Set<String> open) {
		var nodes = new ArrayList<Map<String, @Nullable Object>>();
		walk.nodes.forEach((id, node) -> {
			if (walk.isHub(id) && !id.equals(start)) {
				node.put("hub", true);
			}
			nodes.add(node);
		});
		boolean scanned = walk.degree(start) <= Walk.SCAN;
		return new Neighbourhood(nodes, List.copyOf(walk.edges.values()), walk.edges.size() + walk.left,
				scanned && open.isEmpty(), walk.left > 0 || !open.isEmpty() || !scanned,
				Objects.requireNonNull(walk.first));
	}

}
