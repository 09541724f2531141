package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Draws a content as SVG. */
public final class Drawing {

	private final Content content;

	private final Look look;

	private final Palette colours;

	private final IntFunction<Layout> layouts;

	/**
	 * With the layout of the content at a width, which is not asked for unless needed.
	 */
	public Drawing(Content content, Look look, IntFunction<Layout> layouts) {
		this.content = content;
		this.look = look;
		this.colours = Palette.of(look.theme());
		this.layouts = layouts;
	}

	/** As SVG with text as text. */
	public String svg() {
		return write(false);
	}

	/** As SVG whose text is outlines of the shipped font. */
	String outlined() {
		return write(true);
	}

	private String write(boolean outlines) {
		var sections = sections();
		double height = Math.ceil(sections.stream().mapToDouble(Section::height).sum());
		var svg = new Svg(outlines);
		var id = "cc-" + Integer.toHexString((this.content.title() + this.look).hashCode());
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class",
				"cc cc-view-" + this.look.view().name().toLowerCase(Locale.ROOT) + " cc-theme-"
						+ this.look.theme().name().toLowerCase(Locale.ROOT),
				"role", "img", "aria-labelledby", id + "-title " + id + "-desc", "viewBox",
				"0 0 %d %s".formatted(this.look.width(), Svg.number(height)), "width", this.look.width(), "height",
				height, "data-head", sections.getFirst().height(), "data-foot", sections.getLast().height());
		svg.words("title", this.content.title(), "id", id + "-title");
		svg.words("desc", description(), "id", id + "-desc");
		svg.empty("rect", "class", "cc-paper", "width", this.look.width(), "height", height, "fill",
				this.colours.paper());
		double y = 0;
		for (var section : sections) {
			if (section.height() > 0) {
				svg.open("g", "transform", "translate(0,%s)".formatted(Svg.number(y)));
				section.draw(svg);
				svg.close();
			}
			y += section.height();
		}
		return svg.close().toString();
	}

	/** The relationships as sentences. */
	private String description() {
		var sentences = new Sentences(this.content);
		var said = Graph.of(this.content).edges().stream().map(sentences::of).distinct().toList();
		return said.isEmpty() ? Words.say("foot.empty") : String.join(" ", said);
	}

	private List<Section> sections() {
		var sections = new ArrayList<Section>();
		sections.add(new Head(this.content, this.look, this.colours));
		switch (this.look.view()) {
			case GRAPH -> addGraph(sections);
			case TIMELINE -> addTimeline(sections);
			case MAP -> addMap(sections);
			case ALL -> {
				sections.add(new SectionTitle("timeline", this.look, this.colours));
				addTimeline(sections);
				sections.add(new SectionTitle("map", this.look, this.colours));
				addMap(sections);
				sections.add(new SectionTitle("graph", this.look, this.colours));
				addGraph(sections);
			}
		}
		sections.add(new Foot(this.content, this.look, this.colours));
		return sections;
	}

	private void addGraph(List<Section> sections) {
		sections.add(new GraphView(this.content, this.layouts.apply(this.look.width()), this.colours));
		sections.add(Legend.ofGraph(this.content, this.look, this.colours));
	}

	private void addTimeline(List<Section> sections) {
		sections.add(new TimelineView(this.content, this.look, this.colours));
		sections.add(Legend.ofTimeline(this.content, this.look, this.colours));
	}

	private void addMap(List<Section> sections) {
		sections.add(new MapView(this.content, this.look, this.colours));
		sections.add(MapView.legend(this.content, this.look, this.colours));
	}

}
