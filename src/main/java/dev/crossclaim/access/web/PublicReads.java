package dev.crossclaim.access.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import dev.crossclaim.access.AccessRules;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets pages of any origin read what is open to everybody. They may send no key: one that
 * a page holds is one that its readers hold.
 */
class PublicReads extends CorsFilter {

	private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/v1/**");

	private final AccessRules rules;

	PublicReads(AccessRules rules) {
		super((request) -> permission(rules.isRead("POST", pathOf(request))));
		this.rules = rules;
		setCorsProcessor(new ProblemProcessor());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var path = pathOf(request);
		return !API.matches(path)
				|| !(CorsUtils.isPreFlightRequest(request) || this.rules.isRead(request.getMethod(), path));
	}

	private static PathContainer pathOf(HttpServletRequest request) {
		return ServletRequestPathUtils.parse(request).pathWithinApplication();
	}

	private static CorsConfiguration permission(boolean byPost) {
		var permission = new CorsConfiguration();
		permission.setAllowedOrigins(List.of(CorsConfiguration.ALL));
		permission.setAllowedMethods(byPost ? List.of("GET", "HEAD", "POST") : List.of("GET", "HEAD"));
		permission.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH));
		permission.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER,
				HttpHeaders.CONTENT_DISPOSITION, "Crossclaim-Revision", "Crossclaim-Digest", "RateLimit-Limit",
				"RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy"));
		permission.setMaxAge(Duration.ofHours(1));
		return permission;
	}

	/** Says in our form why a preflight is refused. */
	private static final class ProblemProcessor extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) throws IOException {
			response.setStatusCode(HttpStatus.FORBIDDEN);
			response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
			response.getBody().write("""
					{"type":"/problems/other-origin","title":"Other origin","status":403,\
					"detail":"Pages of other origins may read, and may send no key."}""".getBytes(UTF_8));
			response.flush();
		}

	}

}
