package dev.crossclaim.api.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.picture.Places;

/** Names of places, as the answer has them, or else as the map does. */
record PlaceNames(Map<String, String> names) {

	static PlaceNames of(GraphAnswer graph) {
		var names = new HashMap<String, String>();
		for (var list : List.of("relationships", "timeline")) {
			if (graph.properties().get(list) instanceof List<?> some) {
				some.forEach((one) -> {
					if (((Map<?, ?>) Objects.requireNonNull(one)).get("places") instanceof List<?> places) {
						places.forEach((place) -> add(names, place));
					}
				});
			}
		}
		return new PlaceNames(names);
	}

	private static void add(Map<String, String> names, @Nullable Object place) {
		if (place instanceof Map<?, ?> map) {
			names.put(String.valueOf(map.get("id")), String.valueOf(map.get("name")));
		}
	}

	String name(String id) {
		return this.names.getOrDefault(id, Places.name(id));
	}

	/** Of places that are given as ids or with their names. */
	List<String> of(@Nullable Object places) {
		return (places instanceof List<?> some) ? some.stream().map(PlaceNames::id).map(this::name).toList()
				: List.of();
	}

	static String id(@Nullable Object place) {
		return String.valueOf((place instanceof Map<?, ?> map) ? map.get("id") : place);
	}

}
