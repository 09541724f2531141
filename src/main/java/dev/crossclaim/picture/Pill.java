package dev.crossclaim.picture;

import java.util.List;

/** A node with its name set in lines, and the room that it takes. */
record Pill(Content.Node node, List<String> lines, boolean asked, boolean narrow, Box box) {

	static final double SIZE = 13;

	static final double LEADING = 17;

	private static final double MARGIN = 12;

	private static final double GLYPH = 16;

	private static final int MOST_LINES = 4;

	/** Not placed yet; what was asked about stands out. */
	static Pill of(Content.Node node, boolean asked, double room) {
		boolean narrow = room < 130;
		var face = asked ? Face.BOLD : Face.REGULAR;
		double side = 2 * margin(narrow) + (isCompany(node) || narrow ? 0 : GLYPH);
		var lines = face.wrap(node.name(), size(narrow), room - side, MOST_LINES);
		double widest = lines.stream().mapToDouble((line) -> face.width(line, size(narrow))).max().orElse(0);
		return new Pill(node, lines, asked, narrow,
				new Box(0, 0, Math.ceil(widest + side), lines.size() * LEADING + 13));
	}

	private static double margin(boolean narrow) {
		return narrow ? 5 : MARGIN;
	}

	private static double size(boolean narrow) {
		return narrow ? 11.5 : SIZE;
	}

	static boolean isCompany(Content.Node node) {
		return List.of("Company", "BusinessUnit", "Agency", "Organization").contains(node.label());
	}

	Pill at(double x, double y) {
		return new Pill(this.node, this.lines, this.asked, this.narrow, this.box.at(x, y));
	}

	Pill sized(double width, double height) {
		return new Pill(this.node, this.lines, this.asked, this.narrow,
				new Box(this.box.x(), this.box.y(), width, height));
	}

	void draw(Svg svg, Palette colours, String sentence) {
		svg.mark("cc-node " + this.node.css() + (this.asked ? " cc-asked" : ""), sentence, "data-kind",
				this.node.label(), "data-id", this.node.id(), "data-node", this.node.id(), "transform",
				"translate(%s,%s)".formatted(Svg.number(this.box.x()), Svg.number(this.box.y())));
		boolean company = isCompany(this.node);
		svg.empty("rect", "x", -this.box.width() / 2, "y", -this.box.height() / 2, "width", this.box.width(), "height",
				this.box.height(), "rx", company ? 8.0 : 3.0, "fill", colours.panel(), "stroke",
				this.asked ? colours.ink() : company ? colours.muted() : colours.hair(), "stroke-width",
				this.asked ? 2.2 : company ? 1.2 : 1.0);
		double shift = (company || this.narrow) ? 0 : GLYPH / 2;
		if (!company && !this.narrow) {
			glyph(svg, colours, -this.box.width() / 2 + MARGIN + 3);
		}
		var type = new Svg.Type("cc-name", this.asked ? Face.BOLD : Face.REGULAR, size(this.narrow), colours.ink());
		double first = -(this.lines.size() - 1) * LEADING / 2 + SIZE * 0.36;
		for (int i = 0; i < this.lines.size(); i++) {
			svg.text(shift, first + i * LEADING, type, "middle", this.lines.get(i));
		}
		svg.close();
	}

	/** A sign of what it is, so that colour and place are not all that tells. */
	private void glyph(Svg svg, Palette colours, double x) {
		var d = switch (this.node.label()) {
			case "Product" -> "M%1$s -5h10v10h-10zM%1$s -1.5h10";
			case "Patent", "PatentSet", "PatentFamily" -> "M%1$s -6h7l3 3v9h-10zM%2$s 0h5M%2$s 3h5";
			case "Person" -> "M%3$s 6a5 5.5 0 0 1 10 0zM%4$s -3.2a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0z";
			default -> "M%1$s 0l5 -5.5l5 5.5l-5 5.5z";
		};
		svg.path(d.formatted(Svg.number(x - 5), Svg.number(x - 2.5), Svg.number(x - 5), Svg.number(x - 2.8)), "fill",
				"none", "stroke", colours.muted(), "stroke-width", 1.2);
	}

}
