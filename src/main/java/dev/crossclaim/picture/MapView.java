package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The map: markets as discs, forums as diamonds, filled where certain and hollow where
 * possible, on the world and, where a state is among them, on the United States beside
 * it.
 */
class MapView implements Section {

	private static final int BESIDE = 700;

	private static final double GAP = 24;

	private final Content content;

	private final Palette colours;

	private final List<MapPanel> panels = new ArrayList<>();

	private final List<String> elsewhere = new ArrayList<>();

	private final double margin;

	private final double height;

	private final Svg.Type note;

	private final List<String> notes;

	MapView(Content content, Look look, Palette colours) {
		this.content = content;
		this.colours = colours;
		this.margin = look.isCompact() ? 8 : 20;
		double room = look.width() - 2 * this.margin;
		Map<String, List<Content.Spot>> world = new LinkedHashMap<>();
		Map<String, List<Content.Spot>> states = new LinkedHashMap<>();
		content.spots().forEach((spot) -> sort(spot, world, states));
		boolean beside = !states.isEmpty() && look.width() >= BESIDE;
		double wide = beside ? (room - GAP) * 0.64 : room;
		var day = content.when().to();
		this.panels.add(new MapPanel(false, world, day, this.margin, 0, wide, colours));
		if (!states.isEmpty()) {
			double top = beside ? 0 : this.panels.getFirst().height() + GAP;
			this.panels.add(new MapPanel(true, states, day, beside ? this.margin + wide + GAP : this.margin, top,
					beside ? room - GAP - wide : room, colours));
		}
		this.note = new Svg.Type("cc-elsewhere", Face.REGULAR, 12, colours.muted());
		this.notes = notes(room);
		double bottom = this.panels.stream().mapToDouble(MapPanel::bottom).max().orElse(0);
		this.height = bottom + 12 + this.notes.size() * this.note.leading();
	}

	private void sort(Content.Spot spot, Map<String, List<Content.Spot>> world,
			Map<String, List<Content.Spot>> states) {
		var shapes = Atlas.INSTANCE.shapesOf(spot.place(), this.content.when().to());
		if (shapes.isEmpty()) {
			this.elsewhere.add(spot.name());
			return;
		}
		boolean state = Atlas.INSTANCE.shape(shapes.getFirst()).isState();
		(state ? states : world).computeIfAbsent(spot.place(), (key) -> new ArrayList<>()).add(spot);
	}

	private List<String> notes(double room) {
		if (this.content.spots().isEmpty()) {
			return this.note.wrap(Words.say("map.none"), room, 2);
		}
		return this.elsewhere.isEmpty() ? List.of() : this.note
			.wrap(Words.say("map.elsewhere", Words.list(this.elsewhere.stream().distinct().toList())), room, 4);
	}

	@Override
	public double height() {
		return this.height;
	}

	@Override
	public void draw(Svg svg) {
		this.panels.forEach((panel) -> panel.draw(svg));
		svg.lines(this.margin, this.height - 8 - (this.notes.size() - 1) * this.note.leading(), this.note, "start",
				this.notes);
	}

	/** The legend of what occurs. */
	static Legend legend(Content content, Look look, Palette colours) {
		var legend = Legend.empty(look, colours);
		for (boolean market : new boolean[] { true, false }) {
			if (content.spots().stream().anyMatch((spot) -> spot.market() == market)) {
				legend.add(market ? "market" : "forum",
						(svg, x, y) -> MapPanel.sign(svg, x + 16, y, market, true, colours));
			}
		}
		if (content.spots().stream().anyMatch((spot) -> !spot.certain())) {
			legend.add("possibleSpot", (svg, x, y) -> {
				MapPanel.sign(svg, x + 8, y, true, false, colours);
				MapPanel.sign(svg, x + 24, y, false, false, colours);
			});
		}
		return legend;
	}

}
