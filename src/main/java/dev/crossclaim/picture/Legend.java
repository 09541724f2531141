package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The legend: only what occurs in the picture. */
class Legend implements Section {

	private static final double ROW = 22;

	private static final double SAMPLE = 36;

	private static final Content.Strength PLAIN = new Content.Strength(true, Content.Modality.REPORTED, false);

	private final Svg.Type type;

	private final Palette colours;

	private final double margin;

	private final double width;

	private final List<Entry> entries = new ArrayList<>();

	private Legend(Look look, Palette colours) {
		this.colours = colours;
		this.margin = look.isCompact() ? 12 : 20;
		this.width = look.width();
		this.type = new Svg.Type("cc-legend", Face.REGULAR, 12, colours.muted());
	}

	static Legend ofGraph(Content content, Look look, Palette colours) {
		var legend = new Legend(look, colours);
		var families = EnumSet.noneOf(Family.class);
		content.edges().forEach((edge) -> families.add(edge.family()));
		families.forEach((family) -> legend.addLine(family.key(), family, PLAIN, head(family)));
		var strengths = content.edges().stream().map(Content.Edge::strength).toList();
		if (strengths.stream().anyMatch((one) -> one.modality() == Content.Modality.ALLEGED)) {
			legend.addLine("alleged", Family.CONFLICT, new Content.Strength(true, Content.Modality.ALLEGED, false),
					Line.Head.FULL);
		}
		if (strengths.stream().anyMatch((one) -> one.modality() == Content.Modality.FINDING)) {
			legend.addLine("finding", Family.CONFLICT, new Content.Strength(true, Content.Modality.FINDING, false),
					Line.Head.FULL);
		}
		if (strengths.stream().anyMatch((one) -> one.modality() == Content.Modality.SPECULATED)) {
			legend.addLine("speculated", Family.RIGHTS, new Content.Strength(true, Content.Modality.SPECULATED, false),
					Line.Head.NONE);
		}
		if (strengths.stream().anyMatch((one) -> !one.certain())) {
			legend.addLine("possible", Family.OWNERSHIP, new Content.Strength(false, Content.Modality.REPORTED, false),
					Line.Head.NONE);
		}
		if (strengths.stream().anyMatch(Content.Strength::contested)) {
			legend.add("contested", (svg, x, y) -> {
				svg.empty("circle", "cx", x + SAMPLE - 10, "cy", y, "r", 8.0, "fill", colours.paper(), "stroke",
						colours.muted());
				svg.text(x + SAMPLE - 10, y + 4, new Svg.Type("cc-sign", Face.BOLD, 11, colours.ink()), "middle", "≠");
			});
		}
		return legend;
	}

	static Legend ofTimeline(Content content, Look look, Palette colours) {
		var legend = new Legend(look, colours);
		if (!content.bars().isEmpty()) {
			legend.add("certainBar", (svg, x, y) -> svg.empty("rect", "x", x, "y", y - 5, "width", SAMPLE - 8, "height",
					10.0, "rx", 1.5, "fill", colours.muted()));
			legend.add("uncertainBar",
					(svg, x, y) -> svg.empty("rect", "x", x, "y", y - 4.25, "width", SAMPLE - 8, "height", 8.5, "fill",
							colours.muted(), "fill-opacity", 0.22, "stroke", colours.muted(), "stroke-width", 1.2,
							"stroke-dasharray", "3 2"));
		}
		return legend;
	}

	private static Line.Head head(Family family) {
		return switch (family) {
			case COOPERATION -> Line.Head.DOTS;
			case COMPETITION, RIGHTS -> Line.Head.NONE;
			default -> Line.Head.FULL;
		};
	}

	private void addLine(String key, Family family, Content.Strength strength, Line.Head head) {
		var edge = new Content.Edge("", "", "", "", "", strength, null, List.of(), null);
		add(key, (svg, x, y) -> Line.of(family, strength, this.colours, head)
			.draw(svg, new Route(edge, new double[] { x + 3, y, x + 12, y, x + 20, y, x + SAMPLE - 9, y })));
	}

	void add(String key, Sample sample) {
		this.entries.add(new Entry(Words.say("legend." + key), sample));
	}

	static Legend empty(Look look, Palette colours) {
		return new Legend(look, colours);
	}

	@Override
	public double height() {
		return this.entries.isEmpty() ? 0 : flow(null) + 14;
	}

	@Override
	public void draw(Svg svg) {
		svg.open("g", "class", "cc-legend", "aria-hidden", "true");
		flow(svg);
		svg.close();
	}

	/** Entries after each other, in as many rows as they need. */
	private double flow(@org.jspecify.annotations.Nullable Svg svg) {
		double x = this.margin;
		double y = 16;
		for (var entry : this.entries) {
			double wide = SAMPLE + this.type.width(entry.text()) + 20;
			if (x > this.margin && x + wide - 20 > this.width - this.margin) {
				x = this.margin;
				y += ROW;
			}
			if (svg != null) {
				entry.sample().draw(svg, x, y);
				svg.text(x + SAMPLE, y + 4, this.type, "start", entry.text());
			}
			x += wide;
		}
		return y;
	}

	/** Draws a sample at the left of its words. */
	@FunctionalInterface
	interface Sample {

		void draw(Svg svg, double x, double y);

	}

	private record Entry(String text, Sample sample) {
	}

}
