package dev.crossclaim.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The timeline: co-operation above, conflict below, everything else in a third lane; a
 * vertical line on the day asked about.
 */
class TimelineView implements Section {

	private static final double TOP = 30;

	private static final double AXIS = 30;

	private static final double HEAD = 28;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

	private final Content content;

	private final Palette colours;

	private final double width;

	private final Scale scale;

	private final List<Lane> lanes = new ArrayList<>();

	TimelineView(Content content, Look look, Palette colours) {
		this.content = content;
		this.colours = colours;
		this.width = look.width();
		double left = look.isCompact() ? 12 : 20;
		this.scale = Scale.of(content, left, this.width - left);
		add("cooperation", List.of(Family.COOPERATION), true);
		add("conflict", List.of(Family.CONFLICT), true);
		add("other", List.of(Family.LICENCE, Family.SUPPLY, Family.DEAL, Family.OWNERSHIP, Family.RIGHTS,
				Family.COMPETITION), false);
	}

	private void add(String key, List<Family> families, boolean always) {
		var rows = this.content.bars()
			.stream()
			.filter((bar) -> families.contains(bar.family()))
			.sorted(Comparator.comparing(TimelineView::start).thenComparing(Content.Bar::record))
			.map((bar) -> new BarRow(bar, this.scale, this.colours))
			.toList();
		if (always || !rows.isEmpty()) {
			this.lanes.add(new Lane(key, families.getFirst(), rows));
		}
	}

	private static LocalDate start(Content.Bar bar) {
		var period = bar.period();
		var known = (period.startEarliest() != null) ? period.startEarliest() : period.startLatest();
		return (known != null) ? known : LocalDate.MAX;
	}

	@Override
	public double height() {
		return TOP + this.lanes.stream().mapToDouble(Lane::height).sum() + AXIS;
	}

	@Override
	public void draw(Svg svg) {
		double bottom = height() - AXIS;
		drawAxis(svg, bottom);
		drawTime(svg, bottom);
		double y = TOP;
		for (var lane : this.lanes) {
			lane.draw(svg, y);
			y += lane.height();
		}
	}

	private void drawAxis(Svg svg, double bottom) {
		var type = new Svg.Type("cc-tick", Face.REGULAR, 11.5, this.colours.muted());
		svg.open("g", "class", "cc-axis");
		var ticks = this.scale.ticks(78);
		for (var tick : ticks) {
			double x = this.scale.x(tick);
			svg.path("M%s %sV%s".formatted(Svg.number(x), Svg.number(TOP), Svg.number(bottom)), "stroke",
					this.colours.hair(), "stroke-width", 1.0);
			boolean years = ticks.stream().allMatch((one) -> one.getMonthValue() == 1);
			var text = years ? String.valueOf(tick.getYear()) : MONTH.format(tick);
			double half = type.width(text) / 2;
			svg.text(Math.max(half + 2, Math.min(this.width - half - 2, x)), bottom + 18, type, "middle", text);
		}
		svg.path("M%s %sH%s".formatted(Svg.number(this.scale.left()), Svg.number(bottom),
				Svg.number(this.scale.right())), "stroke", this.colours.muted(), "stroke-width", 1.0);
		svg.close();
	}

	/** The day asked about as a line, a period as a band. */
	private void drawTime(Svg svg, double bottom) {
		var from = this.content.when().from();
		var to = this.content.when().to();
		if (from == null || to == null) {
			return;
		}
		boolean day = from.equals(to);
		double x = this.scale.x(from);
		double end = this.scale.x(to);
		svg.open("g", "class", "cc-asof");
		if (!day) {
			svg.empty("rect", "x", x, "y", TOP - 6, "width", end - x, "height", bottom - TOP + 6, "fill",
					this.colours.muted(), "fill-opacity", 0.12);
		}
		svg.path("M%1$s %2$sV%3$s".formatted(Svg.number(end), Svg.number(TOP - 8), Svg.number(bottom)), "stroke",
				this.colours.ink(), "stroke-width", 1.4);
		var type = new Svg.Type("cc-day", Face.BOLD, 11.5, this.colours.paper());
		var text = day ? Words.shortDay(to) : Words.shortDay(from) + " – " + Words.shortDay(to);
		double half = type.width(text) / 2 + 7;
		double middle = Math.max(half + 1, Math.min(this.width - half - 1, day ? end : (x + end) / 2));
		svg.empty("rect", "x", middle - half, "y", 2.0, "width", 2 * half, "height", 20.0, "rx", 4.0, "fill",
				this.colours.ink());
		svg.text(middle, 16, type, "middle", text);
		svg.close();
	}

	/** One lane with its heading and rows. */
	private final class Lane {

		private final String key;

		private final Family family;

		private final List<BarRow> rows;

		Lane(String key, Family family, List<BarRow> rows) {
			this.key = key;
			this.family = family;
			this.rows = rows;
		}

		double height() {
			return HEAD + (this.rows.isEmpty() ? 6 : this.rows.stream().mapToDouble(BarRow::height).sum()) + 8;
		}

		void draw(Svg svg, double top) {
			var colours = TimelineView.this.colours;
			boolean other = this.key.equals("other");
			var type = new Svg.Type("cc-lane", Face.BOLD, 13, other ? colours.muted() : colours.of(this.family));
			svg.open("g", "class", "cc-lane cc-lane-" + this.key);
			double left = TimelineView.this.scale.left();
			var heading = Words.say("lane." + this.key);
			patch(svg, left, top + 5, type.width(heading) + 4, 18);
			svg.text(left, top + 19, type, "start", heading);
			if (this.rows.isEmpty()) {
				var muted = new Svg.Type("cc-none", Face.REGULAR, 12, colours.muted());
				double x = left + type.width(heading) + 10;
				patch(svg, x - 3, top + 5, muted.width(Words.say("lane.none")) + 6, 18);
				svg.text(x, top + 19, muted, "start", Words.say("lane.none"));
			}
			double y = top + HEAD;
			for (var row : this.rows) {
				row.draw(svg, y);
				y += row.height();
			}
			svg.close();
		}

		private void patch(Svg svg, double x, double y, double width, double height) {
			svg.empty("rect", "class", "cc-halo", "x", x - 2, "y", y, "width", width, "height", height, "fill",
					TimelineView.this.colours.paper(), "fill-opacity", 0.9);
		}

	}

}
