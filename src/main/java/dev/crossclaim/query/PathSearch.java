package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the shortest paths between two nodes from both ends at once, always from the
 * smaller side, until the sides meet.
 */
class PathSearch {

	/** Most relationships that one search looks at. */
	static final int MOST = 5000;

	/** Most paths that are compared. */
	static final int CANDIDATES = 60;

	private final Walk walk;

	private final WalkFilter filter;

	private final Side near;

	private final Side far;

	/**
	 * For each node, the nodes next to it, each with the strongest relationship between
	 * the two.
	 */
	private final Map<String, Map<String, String>> between = new HashMap<>();

	private boolean incomplete;

	PathSearch(Walk walk, WalkFilter filter, String from, String to) {
		this.walk = walk;
		this.filter = filter;
		this.near = new Side(from);
		this.far = new Side(to);
	}

	/** One end of the search: how far each node is from it, and those reached last. */
	private static final class Side {

		private final String start;

		private final Map<String, Integer> distance = new LinkedHashMap<>();

		private Set<String> frontier;

		private int depth;

		Side(String start) {
			this.start = start;
			this.distance.put(start, 0);
			this.frontier = Set.of(start);
		}

	}

	/**
	 * The paths, each a list of steps with {@code from}, {@code type}, {@code to} and
	 * {@code record}.
	 */
	List<List<Map<String, String>>> find(int longest) {
		while (meeting().isEmpty() && this.near.depth + this.far.depth < longest) {
			var side = (this.near.frontier.size() <= this.far.frontier.size()) ? this.near : this.far;
			if (side.frontier.isEmpty()) {
				break;
			}
			expand(side);
		}
		return meeting().isEmpty() ? List.of() : paths();
	}

	private void expand(Side side) {
		boolean first = side.depth == 0;
		var found = this.walk.from(side.frontier, first ? Walk.SCAN : this.filter.hubLimit() + 1, MOST);
		this.incomplete |= this.walk.left > 0
				|| first && this.walk.nodes.containsKey(side.start) && this.walk.degree(side.start) > Walk.SCAN;
		side.depth++;
		var next = new LinkedHashSet<String>();
		for (var edge : found) {
			var from = this.walk.of(edge, "from");
			var to = this.walk.of(edge, "to");
			join(from, to, edge);
			join(to, from, edge);
			reach(side, from, next);
			reach(side, to, next);
		}
		side.frontier = next;
	}

	private void join(String from, String to, String edge) {
		this.between.computeIfAbsent(from, (id) -> new LinkedHashMap<>()).putIfAbsent(to, edge);
	}

	private void reach(Side side, String id, Collection<String> next) {
		if (side.distance.putIfAbsent(id, side.depth) == null) {
			if (this.walk.isHub(id) && !id.equals(this.near.start) && !id.equals(this.far.start)) {
				this.incomplete = true;
				side.distance.remove(id);
			}
			else {
				next.add(id);
			}
		}
	}

	private Set<String> meeting() {
		var both = new LinkedHashSet<>(this.near.distance.keySet());
		both.retainAll(this.far.distance.keySet());
		return both;
	}

	private List<List<Map<String, String>>> paths() {
		int length = meeting().stream()
			.mapToInt((id) -> this.near.distance.getOrDefault(id, 0) + this.far.distance.getOrDefault(id, 0))
			.min()
			.orElse(0);
		var paths = new ArrayList<List<Map<String, String>>>();
		follow(this.near.start, length, new ArrayList<>(), paths);
		return paths;
	}

	private void follow(String id, int left, List<Map<String, String>> steps, List<List<Map<String, String>>> paths) {
		if (paths.size() >= CANDIDATES) {
			this.incomplete = true;
			return;
		}
		if (left == 0) {
			if (id.equals(this.far.start)) {
				paths.add(List.copyOf(steps));
			}
			return;
		}
		this.between.getOrDefault(id, Map.of()).forEach((next, edge) -> {
			if (leads(next, steps.size() + 1, left - 1)) {
				steps.add(step(edge));
				follow(next, left - 1, steps, paths);
				steps.removeLast();
			}
		});
	}

	/** Whether a node may stand so many steps after the one end and before the other. */
	private boolean leads(String id, int after, int before) {
		var near = this.near.distance.get(id);
		var far = this.far.distance.get(id);
		return (near != null || far != null) && (near == null || near == after) && (far == null || far == before);
	}

	private Map<String, String> step(String edge) {
		return Stream.of("from", "type", "to", "record")
			.collect(Collectors.toMap(Function.identity(), (name) -> this.walk.of(edge, name)));
	}

	/** Whether there may be other paths, as short, that a limit kept out. */
	boolean isIncomplete() {
		return this.incomplete;
	}

	Map<String, Map<String, @Nullable Object>> nodes(Collection<Map<String, @Nullable Object>> ends) {
		ends.forEach(this.walk::put);
		return this.walk.nodes;
	}

	Map<String, Map<String, @Nullable Object>> edges() {
		return this.walk.edges;
	}

}
