package dev.crossclaim.access;

import java.net.URI;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Why a request is refused before it is looked at, as a problem detail. */
public final class AccessProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private static final String CHALLENGE = "Bearer realm=\"crossclaim\"";

	private AccessProblem(HttpStatus status, String type, String title, String detail) {
		super(status);
		setType(URI.create("/problems/" + type));
		setTitle(title);
		setDetail(detail);
	}

	/** No key was presented where one is needed. */
	public static AccessProblem keyRequired(Scope needed) {
		return new AccessProblem(HttpStatus.UNAUTHORIZED, "key-required", "Key required",
				"This needs an API key with the scope %s, as 'Authorization: Bearer <key>' or 'X-API-Key: <key>'."
					.formatted(needed.word()))
			.with("scope", needed.word())
			.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
	}

	/** The key that was presented is good for nothing. */
	public static AccessProblem keyRefused(KeyRefused reason) {
		return new AccessProblem(HttpStatus.UNAUTHORIZED, "key-refused", "Key refused",
				String.valueOf(reason.getMessage()))
			.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
	}

	/** The key is valid and its scopes are too few. */
	public static AccessProblem scopeNeeded(Scope needed, Caller caller) {
		return new AccessProblem(HttpStatus.FORBIDDEN, "scope-needed", "Scope needed",
				"This needs a key with the scope %s.".formatted(needed.word()))
			.with("scope", needed.word())
			.with("scopes", caller.scopes().stream().sorted().map(Scope::word).toList())
			.header(HttpHeaders.WWW_AUTHENTICATE,
					CHALLENGE + ", error=\"insufficient_scope\", scope=\"%s\"".formatted(needed.word()));
	}

	/** Something of the request is larger than allowed. */
	public static AccessProblem tooLarge(HttpStatus status, String type, String what, long most, String unit) {
		return new AccessProblem(status, type, status.getReasonPhrase(),
				"%s may have at most %d %s.".formatted(what, most, unit))
			.with("limit", most)
			.with("unit", unit);
	}

	/**
	 * The part behind the question mark is longer than allowed.
	 * @param parameter the longest of its parameters
	 */
	public static AccessProblem queryTooLong(long most, String parameter) {
		return tooLarge(HttpStatus.URI_TOO_LONG, "query-too-long", "The part behind the question mark", most,
				"characters")
			.with("parameter", parameter);
	}

	/** The body is larger than allowed. */
	public static AccessProblem bodyTooLarge(long most) {
		return tooLarge(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body of this request", most, "bytes");
	}

	/** Names and values of parameters that cannot be told apart or decoded. */
	public static AccessProblem unreadableParameters() {
		return new AccessProblem(HttpStatus.BAD_REQUEST, "bad-request", "Bad request",
				"The parameters cannot be read: give name=value pairs in UTF-8, percent-encoded, joined by '&'.");
	}

	/** The caller's allowance is used up; headers tell when there will be enough. */
	public static AccessProblem tooManyRequests() {
		return new AccessProblem(HttpStatus.TOO_MANY_REQUESTS, "rate-limit", "Too many requests",
				"Your allowance is too small for this request now. Wait for as many seconds as Retry-After says; "
						+ "RateLimit-Limit and RateLimit-Policy tell the whole allowance.");
	}

	/** The address is written in a way that two readers could read as two paths. */
	public static AccessProblem ambiguousAddress() {
		return new AccessProblem(HttpStatus.BAD_REQUEST, "bad-request", "Bad request",
				"The path may hold no ';', '//', encoded '\\' or '.', no encoded '/' but in the id of a claim, and no control character.")
			.with("parameter", "path")
			.with("allowed", List.of("letters, digits, and '-', '.', '_', '~', ':' within a part"));
	}

	private AccessProblem with(String name, Object value) {
		getBody().setProperty(name, value);
		return this;
	}

	private AccessProblem header(String name, String value) {
		getHeaders().set(name, value);
		return this;
	}

}
