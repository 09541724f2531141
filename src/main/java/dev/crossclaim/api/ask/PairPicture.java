package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;

/** What is between two companies, as a graph, by place, and as partners and opponents. */
class PairPicture {

	private final Picture picture = new Picture();

	private final List<Map<String, @Nullable Object>> relationships = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> both;

	private final Set<String> records = new LinkedHashSet<>();

	PairPicture(List<Map<String, @Nullable Object>> rows, List<Map<String, @Nullable Object>> both, Certainty atLeast) {
		this.both = both;
		for (Map<String, @Nullable Object> row : rows) {
			var edge = Picture.map(row.get("edge"));
			this.records.add(String.valueOf(edge.get("record")));
			if (Certainty.valueOf(String.valueOf(edge.get("certainty"))).compareTo(atLeast) >= 0) {
				add(row, edge);
			}
		}
	}

	private void add(Map<String, @Nullable Object> row, Map<String, @Nullable Object> edge) {
		this.picture.add(row);
		for (Map<String, @Nullable Object> step : Picture.maps(row.get("steps"))) {
			this.picture.add(step);
		}
		var relationship = new LinkedHashMap<String, @Nullable Object>();
		relationship.put("edge", edge.get("id"));
		relationship.put("kind", row.get("kind"));
		relationship.put("certainty", edge.get("certainty"));
		List.of("record", "parties", "places", "viaGroup", "evidence")
			.forEach((name) -> relationship.put(name, row.get(name)));
		this.relationships.add(relationship);
	}

	List<Map<String, @Nullable Object>> nodes() {
		return this.picture.nodes();
	}

	List<Map<String, @Nullable Object>> edges() {
		return this.picture.edges();
	}

	/** The records of all relationships that there ever were. */
	Set<String> records() {
		return this.records;
	}

	List<Map<String, @Nullable Object>> relationships() {
		return this.relationships;
	}

	Map<String, @Nullable Object> properties(String sentence, List<Map<String, @Nullable Object>> happened) {
		var timeline = new ArrayList<Map<String, @Nullable Object>>();
		for (Map<String, @Nullable Object> one : happened) {
			timeline.add(ListFlow.without(one, List.of("key")));
		}
		return ListFlow.about("sentence", sentence, "relationships", this.relationships, "places", places(), "timeline",
				timeline, "coopetition", coopetition());
	}

	private Map<String, @Nullable Object> coopetition() {
		var pairs = new ArrayList<Map<String, @Nullable Object>>();
		for (Map<String, @Nullable Object> one : this.both) {
			pairs.add(ListFlow.without(one, List.of("partnerships", "lawsuits")));
		}
		return ListFlow.about("certainty", GraphFlow.strongest(this.both), "pairs", pairs);
	}

	/**
	 * For each place the edges of co-operation and of conflict, and how certain the
	 * strongest is.
	 */
	private List<Map<String, @Nullable Object>> places() {
		var places = new TreeMap<String, PlaceOfPair>();
		for (Map<String, @Nullable Object> one : this.relationships) {
			for (Map<String, @Nullable Object> place : Picture.maps(one.get("places"))) {
				places.computeIfAbsent(String.valueOf(place.get("id")), (id) -> new PlaceOfPair(place)).add(one);
			}
		}
		return places.values().stream().map(PlaceOfPair::describe).toList();
	}

	/** One place, with what the two do there. */
	private static final class PlaceOfPair {

		private final Map<String, @Nullable Object> place;

		private final List<Map<String, @Nullable Object>> together = new ArrayList<>();

		private final List<Map<String, @Nullable Object>> against = new ArrayList<>();

		PlaceOfPair(Map<String, @Nullable Object> place) {
			this.place = place;
		}

		void add(Map<String, @Nullable Object> relationship) {
			if ("conflict".equals(relationship.get("kind"))) {
				this.against.add(relationship);
			}
			else if ("co-operation".equals(relationship.get("kind"))) {
				this.together.add(relationship);
			}
		}

		Map<String, @Nullable Object> describe() {
			return ListFlow.about("id", this.place.get("id"), "name", this.place.get("name"), "cooperation",
					describe(this.together), "conflict", describe(this.against));
		}

		private static Map<String, @Nullable Object> describe(List<Map<String, @Nullable Object>> some) {
			return ListFlow.about("certainty", GraphFlow.strongest(some), "edges",
					some.stream().map((one) -> String.valueOf(one.get("edge"))).toList());
		}

	}

}
