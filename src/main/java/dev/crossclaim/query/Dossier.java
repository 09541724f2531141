package dev.crossclaim.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a company, from several questions.
 *
 * @param company the row of {@code company.cypher}
 * @param members of its group, with paths
 * @param truncated whether one of the lists was cut
 */
public record Dossier(Rows company, List<Map<String, @Nullable Object>> members,
		List<Map<String, @Nullable Object>> relationships, List<Map<String, @Nullable Object>> portfolio,
		List<Map<String, @Nullable Object>> accusations, List<Map<String, @Nullable Object>> contradictions,
		List<Map<String, @Nullable Object>> timeline, boolean truncated) {
}
