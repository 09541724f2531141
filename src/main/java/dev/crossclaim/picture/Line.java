package dev.crossclaim.picture;

import org.jspecify.annotations.Nullable;

/**
 * How the line of a relationship is drawn. Meaning is in dashes, ends and width as well
 * as in colour: an allegation is dashed with an open head, what only may have held is
 * fine and dotted, a speculation grey with a question mark, a partnership ends in dots.
 */
record Line(String colour, double width, @Nullable String dashes, Head head) {

	static Line of(Content.Edge edge, Palette colours) {
		return of(edge.family(), edge.strength(), colours, head(edge));
	}

	static Line of(Family family, Content.Strength strength, Palette colours, Head head) {
		boolean main = family == Family.COOPERATION || family == Family.CONFLICT;
		var colour = colours.of(family, strength);
		return switch (strength.modality()) {
			case SPECULATED -> new Line(colour, 1, "1 5", Head.NONE);
			case ALLEGED -> new Line(colour, strength.certain() ? 1.6 : 1.2, strength.certain() ? "8 4" : "8 4 1.5 4",
					(head == Head.FULL) ? Head.OPEN : head);
			default ->
				strength.certain() ? new Line(colour, main ? 2.4 : (family == Family.RIGHTS) ? 1.1 : 1.6, null, head)
						: new Line(colour, main ? 1.8 : 1.3, "2 3.5", head);
		};
	}

	private static Head head(Content.Edge edge) {
		return switch (edge.type()) {
			case "PARTNERS_WITH" -> Head.DOTS;
			case "COMPETES_WITH", "CROSS_LICENSES_WITH", "OWNS", "OFFERS", "HEADED_BY" -> Head.NONE;
			default -> Head.FULL;
		};
	}

	void draw(Svg svg, Route route) {
		svg.path(route.data(), "class", "cc-line", "fill", "none", "stroke", this.colour, "stroke-width", this.width,
				"stroke-dasharray", this.dashes);
		var curve = route.curve();
		switch (this.head) {
			case FULL -> svg.path(arrow(route, 9, 4.2) + "z", "class", "cc-head", "fill", this.colour);
			case OPEN -> svg.path(arrow(route, 8, 4.4), "class", "cc-head cc-open", "fill", "none", "stroke",
					this.colour, "stroke-width", 1.6);
			case DOTS -> {
				dot(svg, curve[0], curve[1]);
				dot(svg, curve[6], curve[7]);
			}
			case NONE -> {
			}
		}
	}

	private void dot(Svg svg, double x, double y) {
		svg.empty("circle", "class", "cc-end", "cx", x, "cy", y, "r", 4.0, "fill", this.colour);
	}

	private static String arrow(Route route, double length, double half) {
		double x = route.curve()[6];
		double y = route.curve()[7];
		var way = route.arrival();
		double backX = x - way[0] * length;
		double backY = y - way[1] * length;
		return "M%s %sL%s %sL%s %s".formatted(Svg.number(backX - way[1] * half), Svg.number(backY + way[0] * half),
				Svg.number(x), Svg.number(y), Svg.number(backX + way[1] * half), Svg.number(backY - way[0] * half));
	}

	/** What stands at its ends. */
	enum Head {

		NONE, FULL, OPEN, DOTS

	}

}
