package dev.crossclaim.api.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.api.contract.Described.Parameter;

/** Where a hostile value goes: one parameter of one endpoint. */
record Position(Endpoint endpoint, Parameter parameter) {

	private static final String BODY = "body";

	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}|latest";

	private static final String PERIOD = "(\\d{4}(-\\d{2}){0,2})?(\\.\\.)?(\\d{4}(-\\d{2}){0,2})?";

	/** Texts with a reader of their own. */
	private static final Set<String> READ_ALONE = Set.of("cursor", "sort", "select", "q", "name", "prefix", "queries",
			"edge", "since");

	private static final String PLACE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

	/**
	 * Every parameter, the body as a whole, and each value in the example of the body.
	 */
	static List<Position> of(Endpoint endpoint) {
		var parameters = endpoint.parameters()
			.stream()
			.filter((one) -> one.in().equals("path") || one.in().equals("query"));
		var body = endpoint.bodyExample();
		var places = body.isMissingNode() ? Stream.<String>of() : Stream.concat(Stream.of(""), leaves("", body));
		return Stream.concat(parameters, places.map(Position::inBody))
			.map((one) -> new Position(endpoint, one))
			.toList();
	}

	private static Parameter inBody(String pointer) {
		return new Parameter(JsonMapper.shared().createObjectNode().put("in", BODY).put("name", pointer));
	}

	private static Stream<String> leaves(String at, JsonNode node) {
		return node.isContainer() ? Stream.concat(
				node.propertyStream().flatMap((one) -> leaves(at + "/" + one.getKey(), one.getValue())),
				node.isArray()
						? IntStream.range(0, node.size()).boxed().flatMap((i) -> leaves(at + "/" + i, node.get(i)))
						: Stream.of())
				: Stream.of(at);
	}

	boolean isInBody() {
		return this.parameter.in().equals(BODY);
	}

	/** The body that carries the value, if the endpoint takes one. */
	Optional<String> body(HostileValue value) {
		var example = this.endpoint.bodyExample();
		if (example.isMissingNode() || !isInBody()) {
			return example.isMissingNode() ? Optional.empty() : Optional.of(example.toString());
		}
		int last = this.parameter.name().lastIndexOf('/');
		if (last < 0) {
			return Optional.of(value.text());
		}
		var body = example.deepCopy();
		var name = this.parameter.name().substring(last + 1);
		var parent = body.at(this.parameter.name().substring(0, last));
		if (parent instanceof ArrayNode list) {
			list.set(Integer.parseInt(name), value.text());
		}
		else if (parent instanceof ObjectNode object) {
			object.put(name, value.text());
		}
		return Optional.of(body.toString());
	}

	/** What is read in the same way: each kind meets every value. */
	String kind() {
		var schema = this.parameter.description().path("schema");
		var example = String.join(",", this.parameter.example());
		var type = schema.path("type").asString("list");
		if (this.parameter.in().equals("path")) {
			return "a path";
		}
		if (isInBody()) {
			return this.parameter.name().isEmpty() ? "a body" : "a value in a body";
		}
		if (schema.has("enum") || schema.path("items").has("enum")) {
			return "a word of a " + type;
		}
		if (type.equals("boolean") || type.equals("integer") || type.equals("number")) {
			return type;
		}
		if (example.matches(DAY)) {
			return "a day";
		}
		if (example.matches(PLACE)) {
			return "a place";
		}
		if (example.matches(PERIOD)) {
			return "a period";
		}
		return READ_ALONE.contains(this.parameter.name()) ? this.parameter.name() : "a text of a " + type;
	}

	/** The address that carries the value, as bytes. */
	String target(HostileValue value) {
		var path = this.endpoint.path();
		var query = new ArrayList<String>();
		for (var one : this.endpoint.parameters()) {
			var sent = one.name().equals(this.parameter.name()) ? value.encoded() : example(one);
			if (one.in().equals("path")) {
				path = path.replace("{" + one.name() + "}", sent);
			}
			else if (one.in().equals("query") && (one.required() || one.name().equals(this.parameter.name()))) {
				query.add(one.name() + "=" + sent);
			}
		}
		return query.isEmpty() ? path : path + "?" + String.join("&", query);
	}

	private static String example(Parameter parameter) {
		return parameter.example()
			.stream()
			.map((value) -> HostileValue.of(value).encoded())
			.collect(Collectors.joining(","));
	}

	@Override
	public String toString() {
		return this.parameter.name() + " of " + this.endpoint;
	}

}
