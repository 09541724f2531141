package dev.crossclaim.api.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.Paths;

/** Some paths as a list with sentences, and as the graph that they make. */
class PathPicture {

	private final Paths found;

	private final Set<String> nodes;

	private final Set<String> edges = new LinkedHashSet<>();

	PathPicture(Paths found, List<String> ends) {
		this.found = found;
		this.nodes = new LinkedHashSet<>(ends);
		for (Map<String, @Nullable Object> path : found.paths()) {
			steps(path).forEach((step) -> {
				var edge = String.valueOf(step.get("edge"));
				this.edges.add(edge);
				var between = Objects.requireNonNull(found.edges().get(edge));
				this.nodes.add(String.valueOf(between.get("from")));
				this.nodes.add(String.valueOf(between.get("to")));
			});
		}
	}

	/**
	 * The paths, the first the most certain, each with its length and a sentence for each
	 * step.
	 */
	List<Map<String, @Nullable Object>> paths() {
		return this.found.paths().stream().map(PathPicture::explained).toList();
	}

	List<Map<String, @Nullable Object>> nodes() {
		return this.nodes.stream().flatMap((id) -> Optional.ofNullable(this.found.nodes().get(id)).stream()).toList();
	}

	List<Map<String, @Nullable Object>> edges() {
		return this.edges.stream().map((id) -> Objects.requireNonNull(this.found.edges().get(id))).toList();
	}

	private static Map<String, @Nullable Object> explained(Map<String, @Nullable Object> path) {
		var steps = steps(path).stream().map(PathPicture::withSentence).toList();
		var explained = new LinkedHashMap<String, @Nullable Object>();
		explained.put("length", steps.size());
		explained.put("certainty", path.get("certainty"));
		explained.put("explanation",
				steps.stream().map((step) -> String.valueOf(step.get("explanation"))).collect(Collectors.joining(" ")));
		explained.put("steps", steps);
		return explained;
	}

	private static Map<String, @Nullable Object> withSentence(Map<String, @Nullable Object> step) {
		var explained = new LinkedHashMap<String, @Nullable Object>(step);
		explained.put("explanation", Wording.of(step));
		return explained;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> steps(Map<String, @Nullable Object> path) {
		return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(path.get("steps"));
	}

}
