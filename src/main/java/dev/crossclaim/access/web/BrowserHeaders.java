package dev.crossclaim.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import dev.crossclaim.access.AccessRules;

/**
 * Where this server differs from Spring Security's defaults: pages that are made for it
 * may be framed, and what is open to everybody may be kept by a client that asks whether
 * it is still true.
 */
class BrowserHeaders implements HeaderWriter {

	private static final PathPattern EMBED = PathPatternParser.defaultInstance.parse("/embed/**");

	private static final String ASK_AGAIN = "no-cache";

	private final HeaderWriter mayBeFramed;

	private final HeaderWriter neverFramed = new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY);

	private final HeaderWriter neverKept = new CacheControlHeadersWriter();

	private final AccessRules rules;

	BrowserHeaders(String frameAncestors, AccessRules rules) {
		this.mayBeFramed = new ContentSecurityPolicyHeaderWriter("frame-ancestors " + frameAncestors);
		this.rules = rules;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		(EMBED.matches(path) ? this.mayBeFramed : this.neverFramed).writeHeaders(request, response);
		if (!this.rules.isRead(request.getMethod(), path)) {
			this.neverKept.writeHeaders(request, response);
		}
		else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			boolean byKey = KeyFilter.presented(request) != null;
			response.setHeader(HttpHeaders.CACHE_CONTROL, byKey ? "private, " + ASK_AGAIN : ASK_AGAIN);
		}
	}

}
