package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.Notice;
import dev.crossclaim.api.Shown;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Window;

/**
 * What every answer that is a graph is made from.
 *
 * @param window the time that it is about, or null where nothing tells one
 */
record GraphFlow(Time time, @Nullable Window window, @Nullable LocalDate horizon) {

	/** At the time typed, or on the horizon. */
	static GraphFlow of(Time time, @Nullable LocalDate horizon) {
		var asked = time.window();
		return new GraphFlow(time, (asked == null && horizon != null) ? Window.on(horizon) : asked, horizon);
	}

	GraphAnswer answer(@Nullable String certainty, List<Map<String, @Nullable Object>> nodes,
			List<Map<String, @Nullable Object>> edges, boolean truncated, Map<String, @Nullable Object> properties,
			Ran ran, boolean explain, Shown shown) {
		return new GraphAnswer((this.time.during() != null || this.window == null) ? null : this.window.from(),
				this.time.during(), null, this.horizon, (certainty != null) ? certainty : strongest(edges), Notice.TEXT,
				nodes, edges, truncated, properties, Explanation.of(ran, explain), shown);
	}

	/** The certainty of the strongest of some things, {@code NO} if there is none. */
	static String strongest(List<Map<String, @Nullable Object>> things) {
		return things.stream()
			.map((thing) -> Certainty.valueOf(String.valueOf(thing.get("certainty"))))
			.max(Comparator.naturalOrder())
			.orElse(Certainty.NO)
			.name();
	}

}
