package dev.crossclaim.api.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;

import dev.crossclaim.api.ApiProblem;

/** Reads several questions after organisations from one body. */
final class MatchBatch {

	/** Most questions of one batch. */
	static final int CAP = 100;

	private static final List<String> KEYS = List.of("name", "country", "lei", "cik", "wikidata", "ticker", "limit");

	private MatchBatch() {
	}

	static Map<String, MatchFilter> read(JsonNode body) {
		known(body, "", List.of("queries"));
		var queries = object(body.get("queries"), "queries");
		if (queries.size() > CAP) {
			throw ApiProblem
				.of(HttpStatus.CONTENT_TOO_LARGE, "too-many-queries", "Too many queries",
						"A batch holds at most %d queries.".formatted(CAP))
				.at("queries")
				.with("maximum", CAP);
		}
		var filters = new LinkedHashMap<String, MatchFilter>();
		queries.properties()
			.forEach((one) -> filters.put(one.getKey(), filter(one.getValue(), "queries." + one.getKey())));
		return filters;
	}

	private static MatchFilter filter(JsonNode query, String at) {
		known(query, at + ".", KEYS);
		return new MatchFilter(text(query, "name", at), text(query, "country", at), text(query, "lei", at),
				text(query, "cik", at), text(query, "wikidata", at), text(query, "ticker", at),
				text(query, "limit", at));
	}

	private static void known(JsonNode node, String at, List<String> keys) {
		object(node, at).propertyNames().stream().filter((key) -> !keys.contains(key)).findFirst().ifPresent((key) -> {
			throw ApiProblem
				.invalid(ApiProblem.shortened(at + key), key,
						"There is no key '%s' here.".formatted(ApiProblem.shortened(key)))
				.allowed(key, keys);
		});
	}

	private static JsonNode object(@Nullable JsonNode node, String at) {
		if (node == null || !node.isObject()) {
			throw ApiProblem.invalid(at.isEmpty() ? "queries" : ApiProblem.shortened(at), "",
					"A JSON object is expected, such as {\"queries\": {\"a\": {\"name\": \"Nokia\"}}}.");
		}
		return node;
	}

	private static @Nullable String text(JsonNode query, String key, String at) {
		var value = query.get(key);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString() && !value.isNumber() || value.asString().isBlank()) {
			throw ApiProblem.invalid(ApiProblem.shortened(at + "." + key), value.toString(),
					"A text is expected here.");
		}
		return value.asString();
	}

}
