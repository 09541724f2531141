package dev.crossclaim.api.mcp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import dev.crossclaim.api.ApiProblem;

/** What a tool was called with, as texts: each value as it would stand in an address. */
record Arguments(Map<String, List<String>> values) {

	private static final int LONGEST = 4000;

	private static final int MOST = 100;

	/** Reads arguments; null and an empty list stand for one that is left out. */
	static Arguments read(@Nullable Map<String, Object> given) {
		var values = new TreeMap<String, List<String>>();
		if (given == null) {
			return new Arguments(values);
		}
		given.forEach((name, value) -> {
			if (value != null) {
				var several = (value instanceof List<?> list) ? list : List.of(value);
				if (several.size() > MOST) {
					throw ApiProblem.invalid(name, several.size() + " values",
							"%s takes at most %d values.".formatted(ApiProblem.shortened(name), MOST));
				}
				if (!several.isEmpty()) {
					values.put(name, several.stream().map((one) -> text(name, one)).toList());
				}
			}
		});
		return new Arguments(values);
	}

	private static String text(String name, @Nullable Object value) {
		if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
			throw ApiProblem.invalid(ApiProblem.shortened(name), String.valueOf(value),
					"The value of '%s' is neither text nor number.".formatted(ApiProblem.shortened(name)));
		}
		var text = value.toString();
		if (text.isBlank()) {
			throw ApiProblem.invalid(name, "", "The parameter '%s' needs a value, or may be left out.".formatted(name));
		}
		if (text.length() > LONGEST) {
			throw ApiProblem.invalid(name, text, "%s takes at most %d characters.".formatted(name, LONGEST));
		}
		return text;
	}

	/**
	 * Refuses what a question does not know, lacks, or takes once.
	 * @throws ApiProblem that names the argument, and the nearest known one
	 */
	void require(Collection<ToolParameter> known) {
		var names = known.stream().map(ToolParameter::name).toList();
		this.values.keySet().stream().filter((name) -> !names.contains(name)).findFirst().ifPresent((name) -> {
			throw ApiProblem
				.of(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter",
						"There is no parameter '%s' here.".formatted(ApiProblem.shortened(name)))
				.at(ApiProblem.shortened(name))
				.allowed(name, names);
		});
		for (var parameter : known) {
			var given = this.values.get(parameter.name());
			if (given == null && parameter.required()) {
				throw missing(parameter.name(), "The question needs the parameter '%s'.".formatted(parameter.name()));
			}
			if (given != null && given.size() > 1 && !parameter.several()) {
				throw ApiProblem.invalid(parameter.name(), String.join(", ", given),
						"The parameter '%s' takes one value.".formatted(parameter.name()));
			}
		}
	}

	static ApiProblem missing(String name, String why) {
		return ApiProblem.of(HttpStatus.BAD_REQUEST, "missing-parameter", "Missing parameter", why).at(name);
	}

	@Nullable List<String> list(String name) {
		return this.values.get(name);
	}

	@Nullable String text(String name) {
		var given = this.values.get(name);
		return (given != null && !given.isEmpty()) ? given.getFirst() : null;
	}

	Arguments with(String name, @Nullable String value) {
		var changed = new TreeMap<>(this.values);
		if (value == null) {
			changed.remove(name);
		}
		else {
			changed.put(name, List.of(value));
		}
		return new Arguments(changed);
	}

	/** The same with each value replaced by what stands for it, by name and value. */
	Arguments replaced(BinaryOperator<String> replacement) {
		var changed = new LinkedHashMap<String, List<String>>();
		this.values.forEach((name, given) -> changed.put(name,
				given.stream().map((value) -> replacement.apply(name, value)).toList()));
		return new Arguments(changed);
	}

}
