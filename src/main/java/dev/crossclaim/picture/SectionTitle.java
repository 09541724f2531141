package dev.crossclaim.picture;

/** A small heading between the parts of a picture. */
class SectionTitle implements Section {

	private final String text;

	private final Look look;

	private final Palette colours;

	SectionTitle(String key, Look look, Palette colours) {
		this.text = Words.say("section." + key);
		this.look = look;
		this.colours = colours;
	}

	@Override
	public double height() {
		return 40;
	}

	@Override
	public void draw(Svg svg) {
		double margin = this.look.isCompact() ? 12 : 20;
		svg.path("M%s 8.5H%s".formatted(Svg.number(margin), Svg.number(this.look.width() - margin)), "class", "cc-rule",
				"stroke", this.colours.hair(), "stroke-width", 1.0);
		svg.text(margin, 30, new Svg.Type("cc-section", Face.BOLD, 13, this.colours.muted()), "start", this.text);
	}

}
