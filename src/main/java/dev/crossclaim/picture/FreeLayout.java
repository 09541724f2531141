package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any graph: each connected part by its {@link Stress}, turned along the width, spread
 * over the room that its names need, and the parts below each other from the largest on.
 */
class FreeLayout {

	private static final double MARGIN = 16;

	private static final double GAP = 14;

	private static final int MOST_CLEARED = 80;

	private static final int ROUNDS = 60;

	private final Graph graph;

	private final double width;

	private final Map<String, Pill> pills = new LinkedHashMap<>();

	FreeLayout(Graph graph, double width) {
		this.graph = graph;
		this.width = width;
		double room = Math.min(170, (width - 2 * MARGIN) / 2.2);
		graph.nodes()
			.forEach((node) -> this.pills.put(node.id(), Pill.of(node, graph.sides().contains(node.id()), room)));
	}

	Layout layout() {
		double x = 0;
		double top = MARGIN;
		double bottom = MARGIN;
		var parts = parts();
		for (var part : parts) {
			double region = (parts.size() == 1) ? this.width - 2 * MARGIN : region(part);
			if (x + region > this.width - 2 * MARGIN + 0.5) {
				x = 0;
				top = bottom + 2 * GAP;
			}
			bottom = Math.max(bottom, place(part, region, MARGIN + x, top));
			x += region + 2 * GAP;
		}
		return new Layout(this.width, Math.max(60, bottom + MARGIN), this.pills,
				new Routing(this.graph, this.pills).routes());
	}

	/** Connected parts, the largest first. */
	private List<List<Integer>> parts() {
		var seen = new boolean[this.graph.nodes().size()];
		var neighbours = neighbours();
		var parts = new ArrayList<List<Integer>>();
		for (int i = 0; i < seen.length; i++) {
			if (!seen[i]) {
				seen[i] = true;
				var part = new ArrayList<>(List.of(i));
				for (int k = 0; k < part.size(); k++) {
					for (int other : neighbours.get(part.get(k))) {
						if (!seen[other]) {
							seen[other] = true;
							part.add(other);
						}
					}
				}
				part.sort(Comparator.naturalOrder());
				parts.add(part);
			}
		}
		parts.sort(Comparator.comparingInt((List<Integer> part) -> -part.size()));
		return parts;
	}

	private List<List<Integer>> neighbours() {
		var neighbours = new ArrayList<List<Integer>>();
		this.graph.nodes().forEach((node) -> neighbours.add(new ArrayList<>()));
		for (var edge : this.graph.edges()) {
			int from = this.graph.index(edge.from());
			int to = this.graph.index(edge.to());
			if (from != to && !neighbours.get(from).contains(to)) {
				neighbours.get(from).add(to);
				neighbours.get(to).add(from);
			}
		}
		neighbours.forEach((some) -> some.sort(Comparator.naturalOrder()));
		return neighbours;
	}

	/** How wide a part may become. */
	private double region(List<Integer> part) {
		double whole = this.width - 2 * MARGIN;
		double widest = part.stream().mapToDouble((i) -> pill(i).box().width()).max().orElse(0);
		return (part.size() > 4) ? whole : Math.min(whole, widest * (1 + 0.8 * (part.size() - 1)) + GAP);
	}

	private Pill pill(int index) {
		var pill = this.pills.get(this.graph.nodes().get(index).id());
		return java.util.Objects.requireNonNull(pill);
	}

	private double place(List<Integer> part, double region, double left, double top) {
		var spots = Turned.wide(Stress.solve(within(part), seed(part)), region < 560);
		double area = part.stream()
			.mapToDouble((i) -> (pill(i).box().width() + 44) * (pill(i).box().height() + 44))
			.sum();
		double least = Math.max(90, Math.min(region * 0.3, 230));
		double tall = (part.size() == 1) ? 0
				: (part.size() == 2) ? 40 : Math.max(least, Math.min(region * 1.6, area * 1.75 / region));
		var boxes = new Box[part.size()];
		double half = part.stream().mapToDouble((i) -> pill(i).box().width()).max().orElse(0) / 2;
		for (int i = 0; i < boxes.length; i++) {
			boxes[i] = pill(part.get(i)).box().at(half + spots[0][i] * (region - 2 * half), spots[1][i] * tall);
		}
		new Separation(boxes, region, GAP).run();
		if (part.size() <= MOST_CLEARED) {
			clear(part, boxes, region);
		}
		double highest = Double.MAX_VALUE;
		double lowest = -Double.MAX_VALUE;
		for (var box : boxes) {
			highest = Math.min(highest, box.top());
			lowest = Math.max(lowest, box.bottom());
		}
		for (int i = 0; i < boxes.length; i++) {
			this.pills.put(this.graph.nodes().get(part.get(i)).id(),
					pill(part.get(i)).at(left + boxes[i].x(), top + boxes[i].y() - highest));
		}
		return top + lowest - highest;
	}

	/** Moves boxes off the lines between others, where that leaves no box on another. */
	private void clear(List<Integer> part, Box[] boxes, double region) {
		var lines = within(part);
		for (int round = 0; round < ROUNDS; round++) {
			boolean moved = false;
			for (int from = 0; from < boxes.length; from++) {
				for (int to : lines.get(from)) {
					for (int k = 0; from < to && k < boxes.length; k++) {
						if (k != from && k != to && isIn(boxes[k], boxes[from], boxes[to])) {
							boxes[k] = off(boxes[k], boxes[from], boxes[to]);
							moved = true;
						}
					}
				}
			}
			if (!moved) {
				break;
			}
			new Separation(boxes, region, GAP).run();
		}
	}

	private static boolean isIn(Box box, Box from, Box to) {
		for (int i = 1; i < 20; i++) {
			double t = i / 20.0;
			if (box.holds(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t, 6)) {
				return true;
			}
		}
		return false;
	}

	/** A step away from a line, to the side on which the middle of the box is. */
	private static Box off(Box box, Box from, Box to) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
		double side = (dx * (box.y() - from.y()) - dy * (box.x() - from.x()) < 0) ? -9 : 9;
		return box.at(box.x() - dy / length * side, box.y() + dx / length * side);
	}

	private List<List<Integer>> within(List<Integer> part) {
		var local = new HashMap<Integer, Integer>();
		part.forEach((one) -> local.put(one, local.size()));
		var neighbours = neighbours();
		return part.stream()
			.map((one) -> neighbours.get(one)
				.stream()
				.map((other) -> java.util.Objects.requireNonNull(local.get(other)))
				.toList())
			.toList();
	}

	private long seed(List<Integer> part) {
		long seed = 1125899906842597L;
		for (int index : part) {
			seed = 31 * seed + this.graph.nodes().get(index).id().hashCode();
		}
		return seed;
	}

}
