package dev.crossclaim.picture;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One record on the timeline: its name, what is known of its time, and its bar. What is
 * certain is solid, when it may have begun or ended is an outline, and an open end fades.
 */
class BarRow {

	private static final double BAR = 10;

	private static final double NAME = 12.5;

	private static final double FADE = 7;

	private final Content.Bar bar;

	private final Scale scale;

	private final Palette colours;

	private final Svg.Type name;

	private final Svg.Type time;

	private final boolean together;

	BarRow(Content.Bar bar, Scale scale, Palette colours) {
		this.bar = bar;
		this.scale = scale;
		this.colours = colours;
		this.name = new Svg.Type("cc-name", Face.REGULAR, NAME, colours.ink());
		this.time = new Svg.Type("cc-time", Face.REGULAR, 11, colours.muted());
		this.together = this.name.width(bar.name()) + 10 + this.time.width(times()) <= room();
	}

	private double room() {
		return this.scale.right() - this.scale.left();
	}

	double height() {
		return (this.together ? 18 : 33) + BAR + 12;
	}

	void draw(Svg svg, double top) {
		svg.mark("cc-bar " + this.bar.family().css() + " " + this.bar.strength().css(),
				this.bar.name() + ": " + times() + ".", "data-kind", this.bar.family().key(), "data-id",
				this.bar.record(), "data-record", this.bar.record(), "data-evidence",
				"/api/v1/evidence/" + this.bar.record());
		words(svg, top);
		bar(svg, top + height() - BAR - 10);
		svg.close();
	}

	/** At the start of the bar, or as far left as it needs to be whole. */
	private void words(Svg svg, double top) {
		var said = this.name.cut(this.bar.name(), room());
		double nameWidth = this.name.width(said);
		double widest = this.together ? nameWidth + 10 + this.time.width(times())
				: Math.max(nameWidth, this.time.width(times()));
		double x = Math.max(this.scale.left(), Math.min(this.scale.right() - widest, from()));
		svg.empty("rect", "class", "cc-halo", "x", x - 3, "y", top - 1, "width", widest + 6, "height",
				this.together ? 17.0 : 31.0, "fill", this.colours.paper(), "fill-opacity", 0.9);
		svg.text(x, top + 12, this.name, "start", said);
		svg.text(this.together ? x + nameWidth + 10 : x, this.together ? top + 12 : top + 26, this.time, "start",
				this.time.cut(times(), room()));
	}

	private void bar(Svg svg, double y) {
		var period = this.bar.period();
		var colour = this.colours.of(this.bar.family(), this.bar.strength());
		var sure = period.startLatest();
		var until = period.lastCertain();
		double end = until(until);
		if (sure == null) {
			outline(svg, from(), y,
					((period.endLatest() != null) ? this.scale.x(period.endLatest()) : this.scale.right()) - from(),
					colour);
			moments(svg, y);
			return;
		}
		double start = this.scale.x(sure);
		if (period.startEarliest() == null) {
			fade(svg, start, y, -1, colour);
		}
		else if (period.startEarliest().isBefore(sure)) {
			outline(svg, from(), y, start - from(), colour);
		}
		if (period.endLatest() != null) {
			outline(svg, end, y, this.scale.x(period.endLatest()) - end, colour);
		}
		else {
			double paling = Math.max(end, this.scale.right() - 5 * FADE);
			outline(svg, end, y, paling - end, colour);
			fade(svg, paling, y, 1, colour);
		}
		svg.empty("rect", "class", "cc-certain", "x", start - 2, "y", y, "width", end - start + 4, "height", BAR, "rx",
				1.5, "fill", colour);
		moments(svg, y);
	}

	private double until(java.time.@Nullable LocalDate day) {
		return (day != null) ? this.scale.x(day) : this.scale.left();
	}

	private double from() {
		var period = this.bar.period();
		var day = (period.startEarliest() != null) ? period.startEarliest() : period.startLatest();
		return (day != null) ? this.scale.x(day) : this.scale.left();
	}

	private void outline(Svg svg, double x, double y, double width, String colour) {
		if (width > 0.5) {
			svg.empty("rect", "class", "cc-uncertain", "x", x, "y", y + 0.75, "width", width, "height", BAR - 1.5,
					"fill", colour, "fill-opacity", 0.22, "stroke", colour, "stroke-width", 1.2, "stroke-dasharray",
					"3 2");
		}
	}

	/** Pieces that grow thinner and paler: nobody says until when. */
	private void fade(Svg svg, double x, double y, int way, String colour) {
		double edge = (way > 0) ? this.scale.right() : this.scale.left();
		int pieces = (int) Math.min(4, Math.abs(edge - x) / FADE);
		for (int i = 0; i < pieces; i++) {
			double piece = x + way * (3 + i * FADE);
			double share = 1 - (i + 1.0) / (pieces + 1);
			svg.empty("rect", "class", "cc-open", "x", (way > 0) ? piece : piece - FADE + 3, "y",
					y + BAR / 2 * (1 - share * 0.8), "width", FADE - 3, "height", BAR * share * 0.8, "fill", colour,
					"fill-opacity", 0.25 + 0.6 * share);
		}
	}

	private void moments(Svg svg, double y) {
		for (var moment : this.bar.moments()) {
			double x = (this.scale.x(moment.earliest()) + this.scale.x(moment.latest())) / 2;
			svg.mark("cc-point " + this.bar.family().css(), moment.what() + ", " + Words.day(moment.latest()),
					"data-kind", moment.what(), "data-id", this.bar.record(), "data-record", this.bar.record());
			svg.path("M%s %sl6 6l-6 6l-6 -6z".formatted(Svg.number(x), Svg.number(y + BAR / 2 - 6)), "fill",
					this.colours.paper(), "stroke", this.colours.ink(), "stroke-width", 1.4);
			svg.close();
		}
	}

	/** What is known of its time, in words. */
	private String times() {
		var period = this.bar.period();
		var said = new java.util.ArrayList<String>();
		if (period.startLatest() != null) {
			said.add(start(period, period.startLatest()));
		}
		else if (period.startEarliest() != null) {
			said.add(Words.say("bar.from", Words.shortDay(period.startEarliest())));
		}
		if (period.endLatest() != null) {
			said.add(period.endLatest().equals(period.endEarliest())
					? Words.say("bar.until", Words.shortDay(period.endLatest()))
					: (period.endEarliest() != null)
							? Words.say("bar.untilBetween", Words.shortDay(period.endEarliest()),
									Words.shortDay(period.endLatest()))
							: Words.say("bar.until", Words.shortDay(period.endLatest())));
		}
		else {
			var last = period.lastCertain();
			said.add((last != null) ? Words.say("bar.open", Words.shortDay(last)) : Words.say("bar.none"));
		}
		return String.join(" · ", List.copyOf(said));
	}

	private static String start(Period period, java.time.LocalDate latest) {
		if (period.startEarliest() == null) {
			return Words.say("bar.by", Words.shortDay(latest));
		}
		if (period.startEarliest().equals(latest)) {
			return Words.say("bar.from", Words.shortDay(latest));
		}
		var whole = Words.wholeSpan(period.startEarliest(), latest);
		return (whole != null) ? Words.say("bar.in", whole)
				: Words.say("bar.between", Words.shortDay(period.startEarliest()), Words.shortDay(latest));
	}

}
