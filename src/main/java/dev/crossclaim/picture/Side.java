package dev.crossclaim.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Where something belongs in a picture of two. */
enum Side {

	LEFT, MIDDLE, RIGHT;

	/**
	 * By ownership, then by whom an accusation of it is against, then by what else it
	 * has.
	 */
	static Map<String, Side> of(Graph graph) {
		var sides = new HashMap<String, Side>();
		sides.put(graph.sides().getFirst(), LEFT);
		sides.put(graph.sides().getLast(), RIGHT);
		spread(graph, sides, (edge) -> edge.family() == Family.OWNERSHIP);
		for (var edge : graph.edges()) {
			if (edge.type().equals("ACCUSES_PRODUCT")) {
				var accused = (edge.against() != null) ? sides.get(edge.against()) : null;
				var accuser = sides.get(edge.from());
				var side = (accused != null) ? accused : (accuser != null) ? accuser.opposite() : MIDDLE;
				sides.putIfAbsent(edge.to(), side);
			}
		}
		spread(graph, sides, (edge) -> edge.family() == Family.RIGHTS);
		graph.nodes().forEach((node) -> sides.putIfAbsent(node.id(), MIDDLE));
		return sides;
	}

	private Side opposite() {
		return (this == LEFT) ? RIGHT : (this == RIGHT) ? LEFT : MIDDLE;
	}

	/** Step by step; what both sides reach at once is between them. */
	private static void spread(Graph graph, Map<String, Side> sides, Predicate<Content.Edge> along) {
		for (boolean more = true; more;) {
			var next = new HashMap<String, Side>();
			for (var edge : graph.edges()) {
				if (along.test(edge)) {
					reach(sides, next, edge.from(), edge.to());
					reach(sides, next, edge.to(), edge.from());
				}
			}
			sides.putAll(next);
			more = !next.isEmpty();
		}
	}

	private static void reach(Map<String, Side> sides, Map<String, Side> next, String from, String to) {
		var side = sides.get(from);
		if (side != null && side != MIDDLE && !sides.containsKey(to)) {
			next.merge(to, side, (one, other) -> (one == other) ? one : MIDDLE);
		}
	}

}
