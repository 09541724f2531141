package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.List;

/** The foot: of which day it is, how far the sources reach, the notice, the sources. */
class Foot implements Section {

	private final List<String> lines = new ArrayList<>();

	private final Svg.Type type;

	private final double margin;

	private final double width;

	private final Palette colours;

	Foot(Content content, Look look, Palette colours) {
		this.colours = colours;
		this.margin = look.isCompact() ? 12 : 20;
		this.width = look.width();
		this.type = new Svg.Type("cc-note", Face.REGULAR, 11.5, colours.muted());
		add(time(content.when()));
		if (content.truncated()) {
			add(Words.say("foot.truncated"));
		}
		add(content.notice());
		add(Words.say("foot.source", content.sources().isEmpty() ? "none" : Words.list(content.sources())));
	}

	private void add(String text) {
		this.lines.addAll(this.type.wrap(text, this.width - 2 * this.margin, 6));
	}

	private static String time(Content.When when) {
		var said = new ArrayList<String>();
		if (when.from() == null || when.to() == null) {
			said.add(Words.say("foot.noDay"));
		}
		else {
			said.add(when.from().equals(when.to()) ? Words.say("foot.asOf", Words.day(when.to()))
					: Words.say("foot.during", Words.day(when.from()), Words.day(when.to())));
		}
		if (when.horizon() != null) {
			said.add(Words.say("foot.horizon", Words.day(when.horizon())));
		}
		if (when.knownAt() != null) {
			said.add(Words.say("foot.knownAt", Words.day(when.knownAt())));
		}
		return String.join(" · ", said);
	}

	@Override
	public double height() {
		return 14 + this.lines.size() * this.type.leading() + 12;
	}

	@Override
	public void draw(Svg svg) {
		svg.open("g", "class", "cc-foot");
		svg.path("M%s 4.5H%s".formatted(Svg.number(this.margin), Svg.number(this.width - this.margin)), "stroke",
				this.colours.hair(), "stroke-width", 1.0);
		svg.lines(this.margin, 24, this.type, "start", this.lines);
		svg.close();
	}

}
