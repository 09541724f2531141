package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A label at a line, on a patch of paper so that it can be read. */
record Label(List<String> lines, String colour, Box box) {

	static final double SIZE = 11.5;

	private static final double LEADING = 14.5;

	private static final double[] SPOTS = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74 };

	private static final double[] ASIDE = { 0, 1, -1 };

	/** Where it meets no box and no other label; a line of its own does not matter. */
	static Optional<Label> place(Route route, String text, String colour, double room, List<Box> boxes,
			List<Label> placed, List<Route> routes) {
		var lines = Face.REGULAR.wrap(text, SIZE, room, 6);
		double width = lines.stream().mapToDouble((line) -> Face.REGULAR.width(line, SIZE)).max().orElse(0) + 8;
		double height = lines.size() * LEADING + 3;
		var free = new ArrayList<Box>();
		for (double spot : SPOTS) {
			for (double aside : ASIDE) {
				var box = new Box(route.x(spot), route.y(spot) + aside * (height / 2 + 3), width, height);
				if (boxes.stream().noneMatch((one) -> one.meets(box, 2))
						&& placed.stream().noneMatch((one) -> one.box().meets(box, 3))) {
					free.add(box);
				}
			}
		}
		return free.stream()
			.min(Comparator.comparingLong((box) -> routes.stream()
				.filter((one) -> !one.edge().type().equals(route.edge().type()) && one.crosses(box, 0))
				.count()))
			.map((box) -> new Label(lines, colour, box));
	}

	void draw(Svg svg, Palette colours) {
		svg.open("g", "class", "cc-label");
		svg.empty("rect", "class", "cc-halo", "x", this.box.left(), "y", this.box.top(), "width", this.box.width(),
				"height", this.box.height(), "rx", 3.0, "fill", colours.paper(), "fill-opacity", 0.92);
		var type = new Svg.Type("cc-label", Face.REGULAR, SIZE, this.colour);
		for (int i = 0; i < this.lines.size(); i++) {
			svg.text(this.box.x(), this.box.top() + 12 + i * LEADING, type, "middle", this.lines.get(i));
		}
		svg.close();
	}

}
