package dev.crossclaim.identity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of something that may be meant.
 *
 * @param aliases other names
 * @param identifiers values by the names of their properties
 * @param countries codes of the places under whose law it is organised, narrow and wide
 */
public record Known(String id, String name, String label, List<String> aliases, Map<String, Object> identifiers,
		List<String> countries) {

	static Known of(Map<String, Object> row) {
		return new Known(text(row.get("id")), text(row.get("name")), text(row.get("label")), texts(row.get("aliases")),
				identifiers(row.get("identifiers")), texts(row.get("countries")));
	}

	@Nullable String identifier(Identifier identifier) {
		var value = this.identifiers.get(identifier.property());
		return (value != null) ? value.toString() : null;
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

	private static List<String> texts(@Nullable Object list) {
		return (list instanceof List<?> texts) ? texts.stream().map(String::valueOf).toList() : List.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> identifiers(@Nullable Object map) {
		return (map instanceof Map<?, ?> identifiers) ? (Map<String, Object>) identifiers : Map.of();
	}

}
