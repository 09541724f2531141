package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The graph: relationships as lines, their bundles labelled where there is room, and
 * nodes.
 */
class GraphView implements Section {

	private static final int MOST_LABELLED = 30;

	private final Content content;

	private final Graph graph;

	private final Layout layout;

	private final Palette colours;

	private final Sentences sentences;

	GraphView(Content content, Layout layout, Palette colours) {
		this.content = content;
		this.graph = Graph.of(content);
		this.layout = layout;
		this.colours = colours;
		this.sentences = new Sentences(content);
	}

	@Override
	public double height() {
		return this.content.nodes().isEmpty() ? 0 : this.layout.height();
	}

	@Override
	public void draw(Svg svg) {
		this.layout.routes().forEach((route) -> draw(svg, route));
		labels().forEach((label) -> label.draw(svg, this.colours));
		this.layout.pills().values().forEach((pill) -> pill.draw(svg, this.colours, pill.node().name()));
	}

	private void draw(Svg svg, Route route) {
		var edge = route.edge();
		svg.mark("cc-edge " + edge.family().css() + " " + edge.strength().css(), this.sentences.of(edge), "data-kind",
				edge.type(), "data-id", edge.id(), "data-edge", edge.id(), "data-from", edge.from(), "data-to",
				edge.to(), "data-record", edge.record(), "data-evidence", "/api/v1/evidence/" + edge.record());
		Line.of(edge, this.colours).draw(svg, route);
		if (edge.strength().modality() == Content.Modality.SPECULATED) {
			sign(svg, route, "?");
		}
		else if (edge.strength().contested()) {
			sign(svg, route, "≠");
		}
		svg.close();
	}

	private void sign(Svg svg, Route route, String sign) {
		svg.empty("circle", "class", "cc-sign", "cx", route.x(0.3), "cy", route.y(0.3), "r", 8.0, "fill",
				this.colours.paper(), "stroke", this.colours.muted());
		svg.text(route.x(0.3), route.y(0.3) + 4, new Svg.Type("cc-sign", Face.BOLD, 11, this.colours.ink()), "middle",
				sign);
	}

	private List<Label> labels() {
		var groups = groups();
		var placed = new ArrayList<Label>();
		if (groups.size() <= MOST_LABELLED) {
			var boxes = this.layout.pills().values().stream().map(Pill::box).toList();
			var routes = new HashMap<String, Route>();
			this.layout.routes().forEach((route) -> routes.put(route.edge().id(), route));
			for (var group : groups) {
				var middle = Objects.requireNonNull(routes.get(group.get(group.size() / 2).id()));
				Label
					.place(middle, text(group, room(middle)), this.colours.of(group.getFirst().family()), room(middle),
							boxes, placed, this.layout.routes())
					.ifPresent(placed::add);
			}
		}
		return placed;
	}

	/** What gets one label: a bundle, and all accusations by one party. */
	private List<List<Content.Edge>> groups() {
		Map<String, List<Content.Edge>> groups = new java.util.LinkedHashMap<>();
		boolean few = this.graph.bundles().size() <= 8;
		for (var edge : this.graph.edges()) {
			if (few || edge.family() != Family.RIGHTS) {
				boolean accusation = edge.type().equals("ACCUSES_PRODUCT");
				groups
					.computeIfAbsent(edge.from() + "|" + edge.type() + "|" + (accusation ? "" : edge.to()),
							(key) -> new ArrayList<>())
					.add(edge);
			}
		}
		return groups.values()
			.stream()
			.sorted(java.util.Comparator.comparing((some) -> some.getFirst().family()))
			.toList();
	}

	private double room(Route route) {
		double dx = Math.abs(route.curve()[6] - route.curve()[0]);
		double dy = Math.abs(route.curve()[7] - route.curve()[1]);
		return Math.max(78, Math.min(190, (dx > dy) ? dx - 14 : 150));
	}

	private static String text(List<Content.Edge> group, double room) {
		var first = group.getFirst();
		var said = Words.sayOr("label." + first.type(), "label.other", group.size());
		if (group.stream().noneMatch((edge) -> edge.strength().certain())) {
			said = Words.say("label.possible", said);
		}
		var places = group.stream().flatMap((edge) -> edge.places().stream()).distinct().toList();
		boolean told = !places.isEmpty() && (room > 110 || places.size() < 2)
				&& !first.type().equals("ACCUSES_PRODUCT");
		return told ? Words.say("label.places", said, Words.commas(places)) : said;
	}

}
