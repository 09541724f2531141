package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A graph as it is answered.
 *
 * @param nodes each once, with at least {@code id}, {@code name} and {@code label}
 * @param edges each once, with at least {@code id}, {@code type}, {@code from},
 * {@code to}, {@code record}, {@code certainty}, {@code contested}, {@code places} and
 * {@code period}; both ends are among the nodes
 * @param truncated whether a limit left something out
 * @param properties what the question answers beside the graph
 * @param shown how a picture of it looks
 */
public record GraphAnswer(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate asOf, @Nullable String during,
		@Nullable LocalDate knownAt, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dataHorizon,
		@Nullable String certainty, String notice, List<Map<String, @Nullable Object>> nodes,
		List<Map<String, @Nullable Object>> edges, boolean truncated,
		@JsonAnyGetter Map<String, @Nullable Object> properties, @Nullable Explanation query, @JsonIgnore Shown shown) {
}
