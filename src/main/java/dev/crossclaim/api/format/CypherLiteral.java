package dev.crossclaim.api.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Values as literals of Cypher, that CYPHER 5 and 25 read alike. */
class CypherLiteral {

	private final Json json;

	CypherLiteral(Json json) {
		this.json = json;
	}

	String of(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Number number -> number.toString();
			case Boolean flag -> flag.toString();
			case LocalDate day -> "date('%s')".formatted(day);
			case List<?> list when isPlain(list) ->
				list.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
			case List<?> list when isNamed(list) ->
				of(list.stream().map((one) -> ((Map<?, ?>) one).get("id")).toList());
			default -> text(this.json.text(value));
		};
	}

	String map(Map<String, Object> properties) {
		return properties.entrySet()
			.stream()
			.map((property) -> "`%s`: %s".formatted(property.getKey().replace("`", "``"), of(property.getValue())))
			.collect(Collectors.joining(", ", "{", "}"));
	}

	/** Neo4j keeps lists of single values of one kind. */
	private static boolean isPlain(List<?> list) {
		return list.stream().allMatch((one) -> one instanceof String)
				|| list.stream().allMatch((one) -> one instanceof Long)
				|| list.stream().allMatch((one) -> one instanceof LocalDate);
	}

	/** Things that are known by their ids, such as the places of an edge. */
	private static boolean isNamed(List<?> list) {
		return list.stream()
			.allMatch((one) -> one instanceof Map<?, ?> thing && thing.get("id") instanceof String
					&& List.of("id", "name").containsAll(thing.keySet()));
	}

	/**
	 * CYPHER 5 replaces what looks like an escape by code point wherever it stands, also
	 * after an escaped backslash; so a backslash and a u after it are put into two texts.
	 */
	private static String text(String text) {
		var literal = new StringBuilder("'");
		text.chars().forEach((c) -> {
			switch (c) {
				case '\\' -> literal.append("\\\\");
				case '\'' -> literal.append("\\'");
				case '\n' -> literal.append("\\n");
				case '\r' -> literal.append("\\r");
				case '\t' -> literal.append("\\t");
				default -> literal.append((c < ' ') ? "\\u%04X".formatted(c) : String.valueOf((char) c));
			}
		});
		return Objects.requireNonNull(literal.append("'").toString().replace("\\\\u", "\\\\' + 'u"));
	}

}
