package dev.crossclaim.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who would be touched if a product could not be used.
 *
 * @param direct makers and parties of deployments
 * @param reached organisations reached from these, each with the {@code edge} that
 * reaches it, {@code from} whom, and after how many {@code hops} from the product
 * @param nodes organisations by id
 * @param edges the relationships that reach them, by id
 */
public record Exposure(Rows direct, List<Map<String, @Nullable Object>> reached,
		Map<String, Map<String, @Nullable Object>> nodes, Map<String, Map<String, @Nullable Object>> edges,
		boolean truncated) {
}
