package dev.crossclaim.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** One map, of the world or of the United States, with its marks and their names. */
class MapPanel {

	private static final double SIGN = 15;

	private static final double[] RINGS = { 15, 24, 36, 50, 66, 84, 104 };

	private final boolean states;

	private final Map<String, List<Content.Spot>> spots;

	private final @Nullable LocalDate day;

	private final double left;

	private final double top;

	private final double width;

	private final Palette colours;

	private final double scale;

	private final Svg.Type type;

	MapPanel(boolean states, Map<String, List<Content.Spot>> spots, @Nullable LocalDate day, double left, double top,
			double width, Palette colours) {
		this.states = states;
		this.spots = spots;
		this.day = day;
		this.left = left;
		this.top = top;
		this.width = width;
		this.colours = colours;
		this.scale = width / (states ? 975 : 1990);
		this.type = new Svg.Type("cc-place-name", Face.BOLD, 12, colours.ink());
	}

	double height() {
		return this.scale * (this.states ? 600 : 840);
	}

	double bottom() {
		return this.top + height();
	}

	void draw(Svg svg) {
		svg.open("g", "class", "cc-map " + (this.states ? "cc-map-us" : "cc-map-world"), "transform",
				"translate(%s,%s)".formatted(Svg.number(this.left), Svg.number(this.top)));
		drawLand(svg);
		var ids = List.copyOf(this.spots.keySet());
		var marks = marks(ids);
		var taken = new ArrayList<>(List.of(marks));
		for (int i = 0; i < ids.size(); i++) {
			drawPlace(svg, ids.get(i), marks[i], taken);
		}
		svg.close();
	}

	/** All land as one outline, and above it what is marked, in its colour. */
	private void drawLand(Svg svg) {
		var marked = new HashSet<String>();
		this.spots.keySet().forEach((place) -> marked.addAll(Atlas.INSTANCE.shapesOf(place, this.day)));
		var rest = Atlas.INSTANCE.panel(this.states)
			.entrySet()
			.stream()
			.map((one) -> one.getValue().data())
			.collect(Collectors.joining());
		svg.open("g", "transform", "scale(%s)".formatted(Double.toString(Math.round(this.scale * 1e5) / 1e5)));
		double line = Math.round(0.6 / this.scale * 100) / 100.0;
		svg.path(rest, "class", "cc-land", "fill", this.colours.land(), "stroke", this.colours.shore(), "stroke-width",
				line);
		this.spots.forEach((place, some) -> {
			boolean market = some.stream().anyMatch(Content.Spot::market);
			var d = Atlas.INSTANCE.shapesOf(place, this.day)
				.stream()
				.map((one) -> Atlas.INSTANCE.shape(one).data())
				.collect(Collectors.joining());
			if (!d.isEmpty()) {
				var colour = market ? this.colours.cooperation() : this.colours.conflict();
				boolean area = place.contains(":");
				svg.path(d, "class", "cc-area " + (market ? "cc-market" : "cc-forum"), "data-place", place, "fill",
						colour, "fill-opacity", area ? 0.16 : market ? 0.5 : 0.3, "stroke",
						area ? colour : this.colours.shore(), "stroke-width", line, "stroke-dasharray",
						area ? Svg.number(2 * line) : null);
			}
		});
		svg.close();
	}

	/** Where the signs are: in the middle of the place, apart from each other. */
	private Box[] marks(List<String> ids) {
		var boxes = new Box[ids.size()];
		for (int i = 0; i < boxes.length; i++) {
			var shapes = Atlas.INSTANCE.shapesOf(ids.get(i), this.day);
			double x = shapes.stream().mapToDouble((one) -> Atlas.INSTANCE.shape(one).x()).average().orElse(0);
			double y = shapes.stream().mapToDouble((one) -> Atlas.INSTANCE.shape(one).y()).average().orElse(0);
			int signs = java.util.Objects.requireNonNull(this.spots.get(ids.get(i))).size();
			boxes[i] = new Box(x * this.scale, y * this.scale, SIGN * signs, SIGN);
		}
		return new Separation(boxes, this.width, 1).run();
	}

	private void drawPlace(Svg svg, String place, Box mark, List<Box> taken) {
		var some = java.util.Objects.requireNonNull(this.spots.get(place));
		var name = some.getFirst().name();
		var label = label(name, mark, taken);
		taken.add(label);
		svg.open("g", "class", "cc-label");
		if (Math.abs(label.y() - mark.y()) > 20 || gap(label, mark) > 12) {
			double x = Math.max(label.left(), Math.min(label.right(), mark.x()));
			double y = (label.y() < mark.y()) ? label.bottom() - 2 : label.top() + 2;
			boolean level = Math.abs(label.y() - mark.y()) < 10;
			svg.path(
					"M%s %sL%s %s".formatted(Svg.number(mark.x()), Svg.number(mark.y()), Svg.number(x),
							Svg.number(level ? label.y() : y)),
					"class", "cc-leader", "stroke", this.colours.ink(), "stroke-width", 0.8);
		}
		svg.empty("rect", "class", "cc-halo", "x", label.left(), "y", label.top(), "width", label.width(), "height",
				label.height(), "rx", 3.0, "fill", this.colours.paper(), "fill-opacity", 0.85);
		svg.text(label.x(), label.y() + 4.2, this.type, "middle", name);
		svg.close();
		for (int i = 0; i < some.size(); i++) {
			drawSpot(svg, some.get(i), mark.left() + SIGN * (i + 0.5), mark.y());
		}
	}

	private static double gap(Box label, Box mark) {
		return Math.max(label.left() - mark.right(), mark.left() - label.right());
	}

	private void drawSpot(Svg svg, Content.Spot spot, double x, double y) {
		var said = Words.say(spot.market() ? "spot.market" : "spot.forum", spot.name());
		var records = spot.records()
			.stream()
			.map((one) -> "\"" + one + "\"")
			.collect(Collectors.joining(",", "[", "]"));
		svg.mark(
				"cc-place " + (spot.market() ? "cc-market cc-cooperation" : "cc-forum cc-conflict")
						+ (spot.certain() ? " cc-yes" : " cc-possible"),
				(spot.certain() ? said : Words.say("spot.possible", said)) + ".", "data-kind",
				spot.market() ? "market" : "forum", "data-id", spot.place(), "data-place", spot.place(), "data-records",
				records);
		sign(svg, x, y, spot.market(), spot.certain(), this.colours);
		svg.close();
	}

	/** A disc for a market, a diamond for a forum. */
	static void sign(Svg svg, double x, double y, boolean market, boolean certain, Palette colours) {
		var colour = market ? colours.cooperation() : colours.conflict();
		if (market) {
			svg.empty("circle", "class", "cc-sign", "cx", x, "cy", y, "r", 5.5, "fill",
					certain ? colour : colours.paper(), "stroke", certain ? colours.paper() : colour, "stroke-width",
					certain ? 1.2 : 2.0);
			return;
		}
		svg.path("M%s %sl6.8 6.8l-6.8 6.8l-6.8 -6.8z".formatted(Svg.number(x), Svg.number(y - 6.8)), "class", "cc-sign",
				"fill", certain ? colour : colours.paper(), "stroke", certain ? colours.paper() : colour,
				"stroke-width", certain ? 1.2 : 2.0);
	}

	/** The nearest place around its mark where a name meets no other. */
	private Box label(String name, Box mark, List<Box> taken) {
		double wide = this.type.width(name) + 6;
		for (double ring : RINGS) {
			for (int k = 0; k < 16; k++) {
				double angle = StrictMath.PI * ((k % 2 == 0) ? k : -k - 1) / 16;
				double cos = StrictMath.cos(angle);
				double x = mark.x() + cos * (ring + wide / 2 + mark.width() / 2 - SIGN / 2);
				var box = new Box(x, mark.y() - StrictMath.sin(angle) * ring, wide, 16);
				if (box.left() >= -this.left + 2 && box.right() <= this.width + 4 && box.top() >= 0
						&& box.bottom() <= height() && taken.stream().noneMatch((one) -> one.meets(box, 1))) {
					return box;
				}
			}
		}
		return new Box(mark.x(), mark.y() + SIGN, wide, 16);
	}

}
