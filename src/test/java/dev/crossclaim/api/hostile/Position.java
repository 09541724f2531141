package dev.crossclaim.api.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.api.contract.Described.Parameter;

/** Where a hostile value goes: one parameter of one endpoint. */
record Position(Endpoint endpoint, Parameter parameter) {

	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}|latest";

	private static final String PLACE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

	static List<Position> of(Endpoint endpoint) {
		return endpoint.parameters()
			.stream()
			.filter((one) -> one.in().equals("path") || one.in().equals("query"))
			.map((one) -> new Position(endpoint, one))
			.toList();
	}

	/** What is read in the same way: each kind meets every value. */
	String kind() {
		var schema = this.parameter.description().path("schema");
		var example = String.join(",", this.parameter.example());
		var type = schema.path("type").asString("list");
		if (this.parameter.in().equals("path")) {
			return "a path";
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
		return example.matches(PLACE) ? "a place" : this.parameter.name() + " as " + type;
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
