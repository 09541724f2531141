package dev.crossclaim.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What lies around one node.
 *
 * @param total how many relationships were found, those shown among them
 * @param totalIsExact false where hubs or later levels were not looked into
 * @param truncated whether a limit left something out
 */
public record Neighbourhood(List<Map<String, @Nullable Object>> nodes, List<Map<String, @Nullable Object>> edges,
		long total, boolean totalIsExact, boolean truncated, Ran query) {
}
