package dev.crossclaim.api.format;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.ListAnswer;

/** What every answer carries beside its content, in each format. */
final class About {

	static final String LICENCE = "Apache-2.0";

	static final String SOURCE = "Crossclaim. Statements are those of the sources named, given as places in them and "
			+ "summaries in our own words; /api/v1/sources/{id} cites each.";

	private About() {
	}

	/** Name and value, in order; what is not known is absent. */
	static Map<String, Object> of(GraphAnswer graph) {
		var about = of(graph.asOf(), graph.during(), graph.dataHorizon(), graph.certainty(), graph.notice());
		put(about, "knownAt", graph.knownAt());
		about.put("truncated", graph.truncated());
		return Collections.unmodifiableMap(about);
	}

	static Map<String, Object> of(ListAnswer list) {
		return of(list.asOf(), list.during(), list.dataHorizon(), list.certainty(), list.notice());
	}

	static Map<String, Object> of(EntityAnswer entity) {
		return of(entity.asOf(), entity.during(), entity.dataHorizon(), null, entity.notice());
	}

	private static Map<String, Object> of(@Nullable LocalDate asOf, @Nullable String during,
			@Nullable LocalDate dataHorizon, @Nullable String certainty, String notice) {
		var about = new LinkedHashMap<String, Object>();
		put(about, "asOf", asOf);
		put(about, "during", during);
		put(about, "dataHorizon", dataHorizon);
		put(about, "certainty", certainty);
		about.put("notice", notice);
		about.put("source", SOURCE);
		about.put("licence", LICENCE);
		return about;
	}

	private static void put(Map<String, Object> about, String name, @Nullable Object value) {
		if (value != null) {
			about.put(name, value);
		}
	}

}
