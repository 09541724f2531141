package dev.crossclaim.api.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.picture.Content;
import dev.crossclaim.picture.Family;

/** Where the relationships are, for the map: markets and forums, each once. */
record Spots(List<Content.Edge> edges, GraphAnswer graph, PlaceNames places) {

	List<Content.Spot> spots() {
		var found = new TreeMap<String, Found>();
		for (int i = 0; i < this.edges.size(); i++) {
			var edge = this.edges.get(i);
			if (this.graph.edges().get(i).get("places") instanceof List<?> ids) {
				ids.stream().map(PlaceNames::id).forEach((id) -> add(found, id, edge));
			}
		}
		var spots = new ArrayList<Content.Spot>();
		found.values()
			.forEach((one) -> spots.add(new Content.Spot(one.place(), this.places.name(one.place()), one.market(),
					one.certain().contains(true), List.copyOf(one.records()))));
		return spots;
	}

	private static void add(Map<String, Found> found, String place, Content.Edge edge) {
		boolean market = Family.of(edge.type()) != Family.CONFLICT;
		var one = found.computeIfAbsent(place + "|" + market,
				(key) -> new Found(place, market, new TreeSet<>(), new TreeSet<>()));
		one.certain().add(edge.strength().certain());
		one.records().add(edge.record());
	}

	private record Found(String place, boolean market, TreeSet<Boolean> certain, TreeSet<String> records) {
	}

}
