package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How exposure spreads from the makers of a product and the parties of its deployments to
 * their partners, and from suppliers to their customers, up to three hops from the
 * product.
 */
class Spread {

	private static final int FARTHEST = 3;

	private final Walk walk;

	private final WalkFilter filter;

	private final int limit;

	/** How far each organisation is from the product. */
	private final Map<String, Integer> hops = new LinkedHashMap<>();

	private final List<Map<String, @Nullable Object>> reached = new ArrayList<>();

	private boolean truncated;

	Spread(Walk walk, WalkFilter filter, int limit) {
		this.walk = walk;
		this.filter = filter;
		this.limit = limit;
	}

	/**
	 * A maker is one hop away, the party of a deployment two: the deployment is the
	 * first.
	 */
	void begin(List<Map<String, @Nullable Object>> direct) {
		for (Map<String, @Nullable Object> row : direct) {
			var id = String.valueOf(Walk.map(row, "organization").get("id"));
			this.hops.merge(id, (row.get("deployment") != null) ? 2 : 1, Math::min);
		}
	}

	void spread() {
		for (int hop = 1; hop < FARTHEST; hop++) {
			var frontier = at(hop);
			if (!frontier.isEmpty()) {
				int next = hop + 1;
				this.walk.from(frontier, this.filter.hubLimit() + 1, this.limit)
					.forEach((edge) -> reach(edge, frontier, next));
				this.truncated |= this.walk.left > 0;
			}
		}
	}

	private Set<String> at(int hop) {
		var frontier = new LinkedHashSet<String>();
		this.hops.forEach((id, hops) -> {
			if (hops == hop && this.walk.isHub(id)) {
				this.truncated = true;
			}
			else if (hops == hop) {
				frontier.add(id);
			}
		});
		return frontier;
	}

	private void reach(String edge, Set<String> frontier, int hop) {
		var from = this.walk.of(edge, "from");
		var to = this.walk.of(edge, "to");
		if (frontier.contains(from)) {
			reach(edge, from, to, hop);
		}
		else if (this.walk.of(edge, "type").equals("PARTNERS_WITH")) {
			reach(edge, to, from, hop);
		}
	}

	private void reach(String edge, String by, String id, int hop) {
		if (this.hops.putIfAbsent(id, hop) == null) {
			var one = new LinkedHashMap<String, @Nullable Object>();
			one.put("id", id);
			one.put("hops", hop);
			one.put("from", by);
			one.put("edge", edge);
			one.put("relation", this.walk.of(edge, "type").equals("SUPPLIES") ? "customer" : "partner");
			one.put("certainty", Objects.requireNonNull(this.walk.edges.get(edge)).get("certainty"));
			this.reached.add(one);
		}
	}

	List<Map<String, @Nullable Object>> reached() {
		return this.reached;
	}

	Map<String, Map<String, @Nullable Object>> nodes() {
		return this.walk.nodes;
	}

	Map<String, Map<String, @Nullable Object>> edges() {
		return this.walk.edges;
	}

	boolean isTruncated() {
		return this.truncated;
	}

}
