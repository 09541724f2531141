package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two companies, one at the left and one at the right, each with its group and the
 * products of its that are accused; what belongs to neither stands between them.
 * Relationships run from side to side, each to a place of its own at the edge of its box.
 */
class TwoSides {

	private static final double MARGIN = 20;

	private final double margin;

	private static final double GAP = 20;

	private final Graph graph;

	private final double width;

	private final double room;

	private final Map<String, Side> sides;

	private final Map<String, Pill> pills = new LinkedHashMap<>();

	private final Map<String, Map<String, Double>> ports = new HashMap<>();

	private double height;

	TwoSides(Graph graph, double width) {
		this.graph = graph;
		this.width = width;
		this.margin = (width < 560) ? 8 : MARGIN;
		this.sides = Side.of(graph);
		double columns = this.sides.containsValue(Side.MIDDLE) ? 5.2 : 3.05;
		this.room = Math.min(210, (width - 2 * margin) / columns);
	}

	Layout layout() {
		var order = order();
		for (var node : order) {
			var pill = Pill.of(node, this.graph.sides().contains(node.id()), this.room);
			double needed = 16;
			for (var bundle : bundlesOf(node.id())) {
				needed += slot(bundle);
			}
			this.pills.put(node.id(), pill.sized(this.room, Math.max(pill.box().height(), needed)));
		}
		place(order);
		this.pills.keySet().forEach(this::assignPorts);
		return new Layout(this.width, this.height, this.pills, routes());
	}

	/** Companies first, the one asked about on top, then what they make. */
	private List<Content.Node> order() {
		return this.graph.nodes()
			.stream()
			.sorted(Comparator.<Content.Node>comparingInt((node) -> Pill.isCompany(node) ? 0 : 1)
				.thenComparing((node) -> this.graph.sides().contains(node.id()) ? 0 : 1)
				.thenComparing(Content.Node::name)
				.thenComparing(Content.Node::id))
			.toList();
	}

	private void place(List<Content.Node> order) {
		var heights = new HashMap<Side, Double>();
		for (var node : order) {
			heights.merge(side(node.id()), pill(node.id()).box().height() + gapAfter(node), Double::sum);
		}
		double tallest = heights.values().stream().mapToDouble((one) -> one).max().orElse(0);
		this.height = tallest - GAP + 2 * MARGIN;
		var tops = new HashMap<Side, Double>();
		heights.forEach((side, tall) -> tops.put(side, MARGIN + (tallest - tall) / 2));
		for (var node : order) {
			var side = side(node.id());
			var pill = pill(node.id());
			double top = Objects.requireNonNull(tops.get(side));
			this.pills.put(node.id(), pill.at(middle(side), top + pill.box().height() / 2));
			tops.put(side, top + pill.box().height() + gapAfter(node));
		}
	}

	/** Room for the line of ownership between companies. */
	private static double gapAfter(Content.Node node) {
		return Pill.isCompany(node) ? 2 * GAP : GAP;
	}

	private double middle(Side side) {
		return switch (side) {
			case LEFT -> this.margin + this.room / 2;
			case RIGHT -> this.width - this.margin - this.room / 2;
			case MIDDLE -> this.width / 2;
		};
	}

	/** Those that cross from side to side, in the order in which they arrive. */
	private List<Graph.Bundle> bundlesOf(String node) {
		return this.graph.bundles()
			.stream()
			.filter((bundle) -> bundle.first().from().equals(node) || bundle.first().to().equals(node))
			.filter((bundle) -> side(bundle.first().from()) != side(bundle.first().to()))
			.toList();
	}

	private static double slot(Graph.Bundle bundle) {
		boolean accusation = bundle.first().type().equals("ACCUSES_PRODUCT");
		return (accusation ? 13 : 34) + 7 * (bundle.edges().size() - 1);
	}

	private void assignPorts(String node) {
		var bundles = new ArrayList<>(bundlesOf(node));
		bundles.sort(Comparator.<Graph.Bundle>comparingDouble((one) -> pill(other(one, node)).box().y())
			.thenComparing((one) -> one.first().family())
			.thenComparing((one) -> one.first().id()));
		double total = bundles.stream().mapToDouble(TwoSides::slot).sum();
		double y = pill(node).box().y() - total / 2;
		var places = this.ports.computeIfAbsent(node, (key) -> new HashMap<>());
		for (var bundle : bundles) {
			double first = y + (slot(bundle) - 7 * (bundle.edges().size() - 1)) / 2;
			for (int i = 0; i < bundle.edges().size(); i++) {
				places.put(bundle.edges().get(i).id(), first + 7 * i);
			}
			y += slot(bundle);
		}
	}

	private static String other(Graph.Bundle bundle, String node) {
		return bundle.first().from().equals(node) ? bundle.first().to() : bundle.first().from();
	}

	private List<Route> routes() {
		return this.graph.edges()
			.stream()
			.map((edge) -> (side(edge.from()) == side(edge.to())) ? within(edge) : across(edge))
			.toList();
	}

	private Route across(Content.Edge edge) {
		var from = pill(edge.from()).box();
		var to = pill(edge.to()).box();
		boolean right = from.x() < to.x();
		double x1 = right ? from.right() + 2 : from.left() - 2;
		double x2 = right ? to.left() - 3 : to.right() + 3;
		double y1 = port(edge.from(), edge);
		double y2 = port(edge.to(), edge);
		double reach = (x2 - x1) * 0.42;
		return new Route(edge, new double[] { x1, y1, x1 + reach, y1, x2 - reach, y2, x2, y2 });
	}

	private double port(String node, Content.Edge edge) {
		return Objects.requireNonNull(Objects.requireNonNull(this.ports.get(node)).get(edge.id()));
	}

	/** Straight down to a neighbour, and around what lies between. */
	private Route within(Content.Edge edge) {
		var from = pill(edge.from()).box();
		var to = pill(edge.to()).box();
		var straight = Route.between(edge, from, to, 0, 2);
		boolean blocked = this.pills.values()
			.stream()
			.filter((pill) -> !List.of(edge.from(), edge.to()).contains(pill.node().id()))
			.anyMatch((pill) -> straight.crosses(pill.box(), 1));
		if (!blocked) {
			return straight;
		}
		boolean left = from.x() < this.width / 2;
		double x = left ? from.left() - 2 : from.right() + 2;
		double far = left ? x - 18 : x + 18;
		return new Route(edge, new double[] { x, from.y(), far, from.y(), far, to.y(), x, to.y() });
	}

	private Side side(String id) {
		return Objects.requireNonNull(this.sides.get(id));
	}

	private Pill pill(String id) {
		return Objects.requireNonNull(this.pills.get(id));
	}

}
