package dev.crossclaim.api.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;

/** What a tool can ask. */
interface Askable {

	List<ToolParameter> parameters();

	/** The question in one sentence. */
	String summary();

	String description();

	/** The endpoint that states what it costs; null where it costs nothing more. */
	@Nullable HandlerMethod handler();

	/**
	 * Asks it.
	 * @throws RuntimeException as the endpoint does, such as a problem with an argument
	 */
	Object ask(Arguments arguments);

	/** Names of the parameters without which it cannot be asked. */
	default List<String> required() {
		return parameters().stream().filter(ToolParameter::required).map(ToolParameter::name).toList();
	}

}
