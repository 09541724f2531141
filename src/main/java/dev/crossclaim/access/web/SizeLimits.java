package dev.crossclaim.access.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import dev.crossclaim.access.AccessProblem;
import dev.crossclaim.access.AccessSettings;

/** Refuses a request that is larger than it may be, before anything is read of it. */
class SizeLimits extends OncePerRequestFilter {

	private static final PathPattern IMPORTS = PathPatternParser.defaultInstance.parse("/api/v1/imports/**");

	private static final int LONG_NAME = 64;

	private final AccessSettings.Limits limits;

	private final Refusal refusal;

	SizeLimits(AccessSettings.Limits limits, Refusal refusal) {
		this.limits = limits;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long most = IMPORTS.matches(ServletRequestPathUtils.parse(request).pathWithinApplication())
				? this.limits.importBody().toBytes() : this.limits.body().toBytes();
		try {
			requireHead(request);
			if (request.getContentLengthLong() > most) {
				throw AccessProblem.bodyTooLarge(most);
			}
			requireReadableParameters(request);
		}
		catch (AccessProblem ex) {
			this.refusal.answer(request, response, ex);
			return;
		}
		boolean unknown = request.getContentLengthLong() < 0;
		chain.doFilter(unknown ? new BoundedBody(request, most) : request, response);
	}

	private void requireHead(HttpServletRequest request) {
		require(headersOf(request) <= this.limits.headers().toBytes(), HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
				"headers-too-large", "The headers", this.limits.headers().toBytes(), "bytes");
		var query = request.getQueryString();
		if (query != null) {
			if (query.length() > this.limits.query()) {
				throw AccessProblem.queryTooLong(this.limits.query(), longestOf(query));
			}
			require(query.chars().filter((one) -> one == '&').count() < this.limits.parameters(),
					HttpStatus.BAD_REQUEST, "too-many-parameters", "The address", this.limits.parameters(),
					"parameters");
		}
	}

	private static String longestOf(String query) {
		return Arrays.stream(query.split("&"))
			.max(Comparator.comparingInt(String::length))
			.map((pair) -> pair.substring(0, Math.max(0, Math.min(pair.indexOf('='), LONG_NAME))))
			.orElse("");
	}

	private static long headersOf(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames())
			.stream()
			.mapToLong((name) -> Collections.list(request.getHeaders(name))
				.stream()
				.mapToLong((value) -> name.length() + value.length())
				.sum())
			.sum();
	}

	/** Tomcat decodes parameters when they are first asked for, those of forms too. */
	private static void requireReadableParameters(HttpServletRequest request) {
		try {
			request.getParameterMap();
		}
		catch (IllegalStateException ex) {
			throw AccessProblem.unreadableParameters();
		}
	}

	private static void require(boolean fits, HttpStatus status, String type, String what, long most, String unit) {
		if (!fits) {
			throw AccessProblem.tooLarge(status, type, what, most, unit);
		}
	}

}
