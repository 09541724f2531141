package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws relationships side by side, and around boxes that are in their way. */
class Routing {

	private static final double APART = 14;

	private static final double[] BENDS = { 0, 0.12, -0.12, 0.24, -0.24 };

	private final Graph graph;

	private final Map<String, Pill> pills;

	Routing(Graph graph, Map<String, Pill> pills) {
		this.graph = graph;
		this.pills = pills;
	}

	List<Route> routes() {
		var between = new LinkedHashMap<String, List<Content.Edge>>();
		for (var edge : this.graph.edges()) {
			boolean forth = edge.from().compareTo(edge.to()) < 0;
			var key = forth ? edge.from() + "\n" + edge.to() : edge.to() + "\n" + edge.from();
			between.computeIfAbsent(key, (one) -> new ArrayList<>()).add(edge);
		}
		return between.values().stream().map(this::parallel).flatMap(Collection::stream).toList();
	}

	private List<Route> parallel(List<Content.Edge> edges) {
		double base = freest(edges.getFirst());
		var routes = new ArrayList<Route>();
		for (int i = 0; i < edges.size(); i++) {
			var edge = edges.get(i);
			double away = (i - (edges.size() - 1) / 2.0) * APART / distance(edge);
			boolean forth = edge.from().compareTo(edge.to()) < 0;
			double bend = forth ? base + 2 * away : -(base + 2 * away);
			routes.add(Route.between(edge, box(edge.from()), box(edge.to()), bend, 3));
		}
		return routes;
	}

	/** The bend, seen from the smaller id, at which fewest boxes are in the way. */
	private double freest(Content.Edge edge) {
		boolean forth = edge.from().compareTo(edge.to()) < 0;
		double best = 0;
		long fewest = Long.MAX_VALUE;
		for (double bend : BENDS) {
			var route = Route.between(edge, box(edge.from()), box(edge.to()), forth ? bend : -bend, 3);
			long hits = this.pills.values()
				.stream()
				.filter((pill) -> !pill.node().id().equals(edge.from()) && !pill.node().id().equals(edge.to()))
				.filter((pill) -> route.crosses(pill.box(), 2))
				.count();
			if (hits < fewest) {
				fewest = hits;
				best = bend;
			}
			if (fewest == 0) {
				break;
			}
		}
		return best;
	}

	private double distance(Content.Edge edge) {
		double dx = box(edge.from()).x() - box(edge.to()).x();
		double dy = box(edge.from()).y() - box(edge.to()).y();
		return Math.max(40, Math.sqrt(dx * dx + dy * dy));
	}

	private Box box(String id) {
		return Objects.requireNonNull(this.pills.get(id)).box();
	}

}
