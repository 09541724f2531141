package dev.crossclaim.browser;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Confines Neo4j Browser to this server and its database. By itself it calls fonts of
 * Google, Sentry, Segment and Canny.
 */
class ContentSecurity extends OncePerRequestFilter {

	/**
	 * Inline styles are what its components are drawn with. Nothing is evaluated.
	 */
	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
			"media-src 'self'", "worker-src 'self' blob:", "manifest-src 'self'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'", "connect-src 'self' ");

	private final String policy;

	ContentSecurity(DatabaseAddress bolt) {
		this.policy = POLICY + String.join(" ", bolt.webSockets());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", this.policy);
		response.setHeader("Referrer-Policy", "no-referrer");
		chain.doFilter(request, response);
	}

}
