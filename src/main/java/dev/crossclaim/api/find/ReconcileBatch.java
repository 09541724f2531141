package dev.crossclaim.api.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.identity.Identifier;
import dev.crossclaim.identity.MatchQuestion;

/** Reads a batch of queries of the reconciliation protocol, version 0.2. */
final class ReconcileBatch {

	/** Most queries of one batch. */
	static final int CAP = 100;

	static final String COUNTRY = "country";

	private static final List<String> KEYS = List.of("query", "type", "limit", "properties", "type_strict");

	private static final List<String> STRICTNESS = List.of("any", "should", "all");

	private final KnownNames names;

	private ReconcileBatch(KnownNames names) {
		this.names = names;
	}

	/** One query: what is meant, and how many candidates are wanted. */
	record Query(MatchQuestion question, int limit) {
	}

	static Map<String, Query> read(String queries, KnownNames names) {
		var batch = object(parse(queries), "queries");
		if (batch.size() > CAP) {
			throw ApiProblem
				.of(HttpStatus.CONTENT_TOO_LARGE, "too-many-queries", "Too many queries",
						"A batch holds at most %d queries.".formatted(CAP))
				.at("queries")
				.with("maximum", CAP);
		}
		var read = new LinkedHashMap<String, Query>();
		batch.properties()
			.forEach((one) -> read.put(one.getKey(),
					new ReconcileBatch(names).query(one.getValue(), "queries." + one.getKey())));
		return read;
	}

	private static JsonNode parse(String queries) {
		try {
			return JsonMapper.shared().readTree(queries);
		}
		catch (JacksonException ex) {
			throw ApiProblem.invalid("queries", queries, "queries takes a JSON object of queries, each under its key.");
		}
	}

	private Query query(JsonNode query, String at) {
		object(query, at).propertyNames()
			.stream()
			.filter((key) -> !KEYS.contains(key))
			.findFirst()
			.ifPresent((key) -> refuse(at + "." + key, key, "There is no such field of a query.", KEYS));
		var name = query.has("query") ? text(query.get("query"), at + ".query") : null;
		if (query.has("type_strict") && !STRICTNESS.contains(query.get("type_strict").asString(""))) {
			refuse(at + ".type_strict", query.get("type_strict").toString(), "type_strict takes one of these.",
					STRICTNESS);
		}
		var country = new ArrayList<String>();
		var identifiers = new LinkedHashMap<Identifier, List<String>>();
		each(query.get("properties"))
			.forEach((property) -> property(property, at + ".properties", country, identifiers));
		if (name == null && identifiers.isEmpty()) {
			throw ApiProblem.invalid(ApiProblem.shortened(at), "",
					"A query needs a 'query' or 'properties' that identify.");
		}
		return new Query(new MatchQuestion(name, country.isEmpty() ? null : country.getFirst(), identifiers,
				kinds(query.get("type"), at + ".type")), limit(query.get("limit"), at + ".limit"));
	}

	private void property(JsonNode property, String at, List<String> country,
			Map<Identifier, List<String>> identifiers) {
		var id = object(property, at).path("pid").asString("");
		var values = each(property.get("v")).stream().map((value) -> value(value, at + ".v")).toList();
		if (id.equals(COUNTRY)) {
			values.stream()
				.map((value) -> this.names.place(at + ".v", value))
				.forEach((place) -> country.add(String.valueOf(place)));
			return;
		}
		var known = List.of(Identifier.values());
		known.stream()
			.filter((one) -> one.word().equals(id))
			.findFirst()
			.ifPresentOrElse((one) -> identifiers.put(one, values),
					() -> refuse(at + ".pid", id, "There is no such property.", Manifest.propertyIds()));
	}

	private static List<String> kinds(@Nullable JsonNode type, String at) {
		var typed = each(type).stream()
			.map((one) -> one.isObject() ? one.path("id").asString("") : one.asString(""))
			.toList();
		return Kinds.read(ApiProblem.shortened(at), typed);
	}

	private static int limit(@Nullable JsonNode limit, String at) {
		if (limit == null) {
			return Matching.USUAL;
		}
		if (!limit.isNumber() || limit.asDouble() < 1) {
			throw ApiProblem.invalid(ApiProblem.shortened(at), limit.toString(),
					"limit takes a whole number from 1 on; there are at most %d candidates.".formatted(Matching.MOST));
		}
		return (int) Math.min(limit.asDouble(), Matching.MOST);
	}

	private static String value(JsonNode value, String at) {
		return text(value.isObject() ? value.path("id") : value, at);
	}

	private static String text(JsonNode value, String at) {
		if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
			throw ApiProblem.invalid(ApiProblem.shortened(at), value.toString(), "A text is expected here.");
		}
		return Typed.limited(ApiProblem.shortened(at), value.asString());
	}

	/** The nodes of a list, or the node itself; none where there is none. */
	private static List<JsonNode> each(@Nullable JsonNode node) {
		if (node == null || node.isNull()) {
			return List.of();
		}
		return node.isArray() ? node.valueStream().toList() : List.of(node);
	}

	private static JsonNode object(@Nullable JsonNode node, String at) {
		if (node == null || !node.isObject()) {
			throw ApiProblem.invalid(ApiProblem.shortened(at), String.valueOf(node), "A JSON object is expected here.");
		}
		return node;
	}

	private static void refuse(String at, String typed, String why, List<String> allowed) {
		throw ApiProblem.invalid(ApiProblem.shortened(at), typed, why).allowed(typed, allowed);
	}

}
