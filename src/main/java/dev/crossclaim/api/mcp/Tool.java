package dev.crossclaim.api.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.modelcontextprotocol.spec.McpSchema;

import dev.crossclaim.api.ApiProblem;

/**
 * What an agent can call: a question, or several of one name, of which the arguments tell
 * one.
 */
record Tool(String name, List<? extends Askable> questions, int tokens) {

	static final String CURSOR = "cursor";

	static final String TOKENS = "maxTokens";

	McpSchema.Tool described() {
		return McpSchema.Tool.builder(this.name, inputSchema())
			.title(this.questions.getFirst().summary())
			.description(description())
			.annotations(McpSchema.ToolAnnotations.builder()
				.title(this.questions.getFirst().summary())
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
	}

	private String description() {
		var each = this.questions.stream()
			.map((one) -> one.summary() + " " + one.description())
			.collect(Collectors.joining("\n"));
		return (this.questions.size() > 1) ? "Give %s.\n%s".formatted(alternatives(), each) : each;
	}

	private String alternatives() {
		return this.questions.stream()
			.map((one) -> String.join(" and ", one.required()))
			.collect(Collectors.joining(", or "));
	}

	private Map<String, Object> inputSchema() {
		var properties = new LinkedHashMap<String, Object>();
		this.questions.forEach((one) -> parametersOf(one)
			.forEach((parameter) -> properties.putIfAbsent(parameter.name(), parameter.schema())));
		var schema = new LinkedHashMap<String, Object>();
		schema.put("type", "object");
		schema.put("properties", properties);
		if (this.questions.size() == 1) {
			schema.put("required", this.questions.getFirst().required());
		}
		schema.put("additionalProperties", false);
		return schema;
	}

	/** Those of a question, and those on portions. */
	private List<ToolParameter> parametersOf(Askable question) {
		var all = new ArrayList<ToolParameter>(
				question.parameters().stream().filter((one) -> !one.name().equals(CURSOR)).toList());
		all.add(ToolParameter.text(CURSOR,
				"Where to go on: the nextCursor of the answer before, beside the same arguments."));
		all.add(ToolParameter.number(TOKENS,
				"Most tokens of the answer, 3 bytes counted as one; it is cut between items, and nextCursor leads on.",
				McpSettings.LEAST, this.tokens, this.tokens));
		return all;
	}

	/**
	 * The question that some arguments ask.
	 * @throws ApiProblem that names the argument that is unknown, missing or too many
	 */
	Askable choose(Arguments arguments) {
		var given = arguments.values().keySet();
		var able = this.questions.stream().filter((one) -> given.containsAll(one.required())).toList();
		if (able.size() > 1) {
			throw ApiProblem.invalid(able.getLast().required().getFirst(), String.join(", ", given),
					"Give %s, not both.".formatted(alternatives()));
		}
		if (able.isEmpty() && this.questions.size() > 1) {
			arguments.require(this.questions.stream().flatMap((one) -> optional(one).stream()).toList());
			throw Arguments.missing(this.questions.getFirst().required().getFirst(),
					"Give %s.".formatted(alternatives()));
		}
		var chosen = able.isEmpty() ? this.questions.getFirst() : able.getFirst();
		arguments.require(parametersOf(chosen));
		return chosen;
	}

	private List<ToolParameter> optional(Askable question) {
		return parametersOf(question).stream()
			.map((one) -> new ToolParameter(one.name(), false, one.several(), one.schema()))
			.toList();
	}

}
