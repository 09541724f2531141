package dev.crossclaim.api;

import java.net.URI;
import java.util.Collection;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What is wrong with a request, answered as a problem detail. The {@code type} is stable:
 * a client may rely on it, and on nothing in the texts.
 */
public class ApiProblem extends ErrorResponseException {

	private static final int LONGEST_VALUE = 200;

	ApiProblem(HttpStatus status, String type, String title, String detail) {
		super(status);
		setType(typeOf(type));
		setTitle(title);
		setDetail(detail);
	}

	/** A parameter whose value cannot be used. */
	public static ApiProblem invalid(String parameter, String value, String why) {
		return new ApiProblem(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", why).at(parameter)
			.value(value);
	}

	/** Anything else, by the stable name of its type. */
	public static ApiProblem of(HttpStatus status, String type, String title, String detail) {
		return new ApiProblem(status, type, title, detail);
	}

	/** An id that nothing in the graph has. */
	public static ApiProblem unknown(String what, String parameter, String id) {
		return new ApiProblem(HttpStatus.NOT_FOUND, "unknown-" + what.replace(' ', '-'), "Unknown " + what,
				"The graph has no %s of the id '%s'.".formatted(what, shortened(id)))
			.at(parameter)
			.value(id);
	}

	/** What nobody foresaw; the client is told no more than that. */
	public static ApiProblem internalError() {
		return new ApiProblem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Internal error",
				"The server failed to answer; the reason is in its log.");
	}

	public static URI typeOf(String name) {
		return URI.create("/problems/" + name);
	}

	public ApiProblem at(String parameter) {
		return with("parameter", parameter);
	}

	public ApiProblem value(String value) {
		return with("value", shortened(value));
	}

	/** Names the valid value that comes nearest to what was typed, if there is one. */
	public ApiProblem nearest(String typed, Collection<String> valid) {
		Nearest.to(typed, valid).ifPresent((word) -> with("nearest", word));
		return this;
	}

	/** Lists the valid values, and the nearest. */
	public ApiProblem allowed(String typed, Collection<String> valid) {
		return with("allowed", valid).nearest(typed, valid);
	}

	public ApiProblem with(String name, Object value) {
		getBody().setProperty(name, value);
		return this;
	}

	public static String shortened(String value) {
		return (value.length() > LONGEST_VALUE) ? value.substring(0, LONGEST_VALUE) + "..." : value;
	}

}
