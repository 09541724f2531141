package dev.crossclaim.api.contract;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.api.contract.Described.Parameter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A request of an endpoint: the values of its parameters. */
public record Call(Endpoint endpoint, Map<Parameter, List<String>> values) {

	/** With the examples of what the endpoint cannot do without. */
	public static Call required(Endpoint endpoint) {
		var values = new LinkedHashMap<Parameter, List<String>>();
		endpoint.parameters().stream().filter(Parameter::required).forEach((one) -> values.put(one, one.example()));
		return new Call(endpoint, values);
	}

	Call with(String name, String value) {
		return with(
				this.endpoint.parameters().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow(),
				List.of(value));
	}

	Call with(Parameter parameter, List<String> value) {
		var values = new LinkedHashMap<>(this.values);
		values.put(parameter, value);
		return new Call(this.endpoint, values);
	}

	/** The path and query, encoded. */
	public String address() {
		var path = this.endpoint.path();
		for (var one : this.values.entrySet()) {
			if (one.getKey().in().equals("path")) {
				path = path.replace("{" + one.getKey().name() + "}", encoded(String.join(",", one.getValue())));
			}
		}
		var query = this.values.entrySet()
			.stream()
			.filter((one) -> one.getKey().in().equals("query"))
			.flatMap((one) -> one.getValue().stream().map((value) -> one.getKey().name() + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return this.endpoint.method() + " " + address();
	}

}
