package dev.crossclaim.api.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import dev.crossclaim.api.Format;

/**
 * Reads a known suffix of a path, such as {@code lawsuits.csv}, as the media type asked
 * for, whatever {@code Accept} says. Ids may contain dots, so only a known word is a
 * suffix, and only the last: an id that ends in one gets a second, {@code a.csv.json}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SuffixFilter extends OncePerRequestFilter {

	/** The path as it was asked for, where it had a suffix. */
	static final String ASKED = SuffixFilter.class.getName() + ".asked";

	private static final String ROOT = "/api/v1/";

	/**
	 * Formats that people ask for and that are not offered: refused by name, not as an
	 * unknown path.
	 */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("xml", "application/xml"),
			Map.entry("html", "text/html"), Map.entry("txt", "text/plain"), Map.entry("md", "text/markdown"),
			Map.entry("pdf", "application/pdf"), Map.entry("tsv", "text/tab-separated-values"),
			Map.entry("yaml", "application/yaml"), Map.entry("yml", "application/yaml"),
			Map.entry("rdf", "application/rdf+xml"), Map.entry("ttl", "text/turtle"),
			Map.entry("nt", "application/n-triples"), Map.entry("nq", "application/n-quads"),
			Map.entry("dot", "text/vnd.graphviz"), Map.entry("gml", "text/x-gml"),
			Map.entry("xls", "application/vnd.ms-excel"), Map.entry("arrow", "application/vnd.apache.arrow.file"),
			Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

	private final Map<String, String> types = new HashMap<>(OTHERS);

	SuffixFilter() {
		Arrays.stream(Format.values()).forEach((one) -> this.types.put(one.suffix(), one.mediaType().toString()));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + ROOT)
				|| !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var path = request.getRequestURI();
		int dot = path.lastIndexOf('.');
		var type = (dot > path.lastIndexOf('/') + 1) ? this.types.get(path.substring(dot + 1)) : null;
		if (type == null) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(ASKED, path);
		chain.doFilter(new WithoutSuffix(request, path.substring(0, dot), type), response);
	}

}
