package dev.crossclaim.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.StreamConstraintsException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever goes wrong into a problem detail with a type of ours. What is inside, a
 * stack trace or a statement, goes to the log and never to the client.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final Map<Integer, String> TYPES = Map.of(400, "bad-request", 404, "unknown-route", 405,
			"method-not-allowed", 406, "not-acceptable", 413, "too-large", 415, "unsupported-media-type");

	private final Outage outage;

	ProblemAdvice(Outage outage) {
		this.outage = outage;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleAnythingElse(Exception ex, WebRequest request) throws Exception {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return null;
		}
		if (isUnderWay(request)) {
			throw ex;
		}
		var known = this.outage.explain(ex);
		known.ifPresentOrElse((problem) -> log.warn("{}: {}", problem.getBody().getTitle(), ex.getMessage()),
				() -> log.error("A request failed", ex));
		var problem = known.orElseGet(ApiProblem::internalError);
		return handleExceptionInternal(problem, problem.getBody(), problem.getHeaders(), problem.getStatusCode(),
				request);
	}

	/**
	 * Whether it is too late for a problem: the connection must break, lest half an
	 * answer look whole.
	 */
	private static boolean isUnderWay(WebRequest request) {
		return request instanceof ServletWebRequest web && web.getResponse() != null && web.getResponse().isCommitted();
	}

	/**
	 * Parameters that are no text, such as half a character: nothing tells which is
	 * which.
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleUnreadable(InvalidParameterException ex, WebRequest request) {
		var problem = new ApiProblem(HttpStatus.valueOf(ex.getErrorCode()), "bad-request", "Bad request",
				"The parameters cannot be read: they are not percent-encoded UTF-8, or too many.");
		return handleExceptionInternal(problem, problem.getBody(), problem.getHeaders(), problem.getStatusCode(),
				request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var methods = ex.getSupportedMethods();
		ex.getBody().setProperty("allowed", (methods != null) ? List.of(methods) : List.of());
		return super.handleHttpRequestMethodNotSupported(ex, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ex.getBody().setDetail("There is nothing at this address; /v3/api-docs lists what there is.");
		return super.handleNoResourceFoundException(ex, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var offered = ex.getSupportedMediaTypes();
		ex.getBody().setDetail("The answer is not offered in that format.");
		ex.getBody().setProperty("allowed", offered.stream().map(String::valueOf).toList());
		ex.getBody()
			.setProperty("suffixes",
					offered.stream().flatMap((type) -> Format.find(type).stream()).map(Format::suffix).toList());
		return super.handleHttpMediaTypeNotAcceptable(ex, headers, status, request);
	}

	/** A limit that was passed while the body was read names itself. */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof ErrorResponseException limit) {
			return handleErrorResponseException(limit, limit.getHeaders(), limit.getStatusCode(), request);
		}
		if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof StreamConstraintsException limit) {
			var problem = new ApiProblem(HttpStatus.BAD_REQUEST, "json-limit", "Limit of JSON passed",
					limit.getOriginalMessage());
			return handleExceptionInternal(problem, problem.getBody(), headers, problem.getStatusCode(), request);
		}
		return super.handleHttpMessageNotReadable(ex, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		var name = ex.getParameterName();
		var problem = new ApiProblem(HttpStatus.BAD_REQUEST, "missing-parameter", "Missing parameter",
				"The question needs the parameter '%s'.".formatted(name))
			.at(name);
		return handleExceptionInternal(problem, problem.getBody(), headers, problem.getStatusCode(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		var name = (ex instanceof MethodArgumentTypeMismatchException mismatch) ? mismatch.getName()
				: String.valueOf(ex.getPropertyName());
		var value = String.valueOf(ex.getValue());
		var problem = ApiProblem.invalid(name, value, "The value of '%s' cannot be read.".formatted(name));
		if (ex.getRequiredType() == boolean.class) {
			problem.allowed(value, List.of("true", "false"));
		}
		return handleExceptionInternal(problem, problem.getBody(), headers, problem.getStatusCode(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var answer = super.handleExceptionInternal(ex, body, headers, status, request);
		if (answer != null && answer.getBody() instanceof ProblemDetail problem
				&& !String.valueOf(problem.getType()).startsWith("/problems/")) {
			problem.setType(typeOf(status));
		}
		return answer;
	}

	/** The type of a problem that says nothing but its status. */
	static URI typeOf(HttpStatusCode status) {
		return ApiProblem
			.typeOf(TYPES.getOrDefault(status.value(), status.is4xxClientError() ? "bad-request" : "internal-error"));
	}

}
