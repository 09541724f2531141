package dev.crossclaim.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How two entities are connected.
 *
 * @param paths each with its certainty and its {@code steps}
 * @param nodes by id, those of the paths among others
 * @param edges by id, those of the paths among others
 * @param truncated whether a limit left paths out, or places to look for them
 */
public record Paths(List<Map<String, @Nullable Object>> paths, Map<String, Map<String, @Nullable Object>> nodes,
		Map<String, Map<String, @Nullable Object>> edges, boolean truncated, Ran query) {
}
