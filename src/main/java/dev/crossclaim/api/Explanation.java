package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.Ran;

/** The Cypher that an answer comes from, so that anybody can ask again. */
@Schema(description = "The Cypher that the answer comes from, and its parameters")
public record Explanation(@Schema(description = "Name of the file below cypher/") String name,
		@Schema(description = "The statement") String cypher,
		@Schema(description = "Its parameters") @JsonInclude(
				content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> parameters,
		@Schema(description = "Commands that set the parameters, to paste before the statement into Neo4j Browser or "
				+ "cypher-shell") String params,
		@Schema(description = "What was run after it, if it was not alone") @Nullable List<Explanation> then) {

	public static @Nullable Explanation of(Ran ran, boolean wanted) {
		return wanted ? of(ran, null) : null;
	}

	/** Of several statements, in the order in which they ran. */
	public static @Nullable Explanation of(List<Ran> ran, boolean wanted) {
		return wanted
				? of(ran.getFirst(), ran.stream().skip(1).map((one) -> of(one, (List<Explanation>) null)).toList())
				: null;
	}

	private static Explanation of(Ran ran, @Nullable List<Explanation> then) {
		return new Explanation(ran.name(), ran.cypher(), ran.parameters(), params(ran.parameters()), then);
	}

	private static String params(Map<String, @Nullable Object> parameters) {
		return parameters.entrySet()
			.stream()
			.map((entry) -> ":param %s => %s;".formatted(entry.getKey(), literal(entry.getValue())))
			.collect(Collectors.joining("\n"));
	}

	private static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case LocalDate day -> "date('%s')".formatted(day);
			case Number number -> number.toString();
			case Collection<?> list ->
				list.stream().map(Explanation::literal).collect(Collectors.joining(", ", "[", "]"));
			default -> "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
		};
	}

}
