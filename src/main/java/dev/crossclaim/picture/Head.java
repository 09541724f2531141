package dev.crossclaim.picture;

import java.util.List;

/** The title sentence. */
class Head implements Section {

	private final Svg.Type type;

	private final List<String> lines;

	private final double margin;

	Head(Content content, Look look, Palette colours) {
		this.margin = look.isCompact() ? 12 : 20;
		this.type = new Svg.Type("cc-title", Face.BOLD, look.isCompact() ? 15 : 19, colours.ink());
		this.lines = this.type.wrap(content.title(), Math.min(820, look.width() - 2 * this.margin), 12);
	}

	@Override
	public double height() {
		return this.margin + this.lines.size() * this.type.leading() + 8;
	}

	@Override
	public void draw(Svg svg) {
		svg.open("g", "class", "cc-head-line");
		svg.lines(this.margin, this.margin + this.type.size() * 0.86, this.type, "start", this.lines);
		svg.close();
	}

}
