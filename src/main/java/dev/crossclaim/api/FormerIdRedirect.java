package dev.crossclaim.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers requests for an id that gave way, whatever the endpoint: 308 to the same
 * address with its successor, 300 with all of them if it became several. Holds for ids in
 * the path and for whole values of parameters, also within a list.
 */
class FormerIdRedirect implements HandlerInterceptor {

	private static final String CURATION = "/api/v1/curation";

	private final FormerIds formerIds;

	FormerIdRedirect(FormerIds formerIds) {
		this.formerIds = formerIds;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/api/v1/")
				|| request.getRequestURI().startsWith(CURATION) || this.formerIds.isEmpty()) {
			return true;
		}
		var path = new LinkedHashMap<String, Object>();
		pathOf(request).forEach((name, value) -> path.put(name, this.formerIds.current(name, value)));
		var query = new LinkedHashMap<String, String[]>();
		request.getParameterMap()
			.forEach((name, values) -> query.put(name,
					Arrays.stream(values).map((value) -> replaceAll(name, value)).toArray(String[]::new)));
		if (path.equals(pathOf(request)) && same(query, request.getParameterMap())) {
			return true;
		}
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader("Location", address(request, path, query));
		return false;
	}

	private static boolean same(Map<String, String[]> one, Map<String, String[]> other) {
		return one.entrySet().stream().allMatch((entry) -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> pathOf(HttpServletRequest request) {
		@Nullable Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map) ? (Map<String, String>) variables : Map.of();
	}

	private String replaceAll(String name, String values) {
		return String.join(",",
				Arrays.stream(values.split(",", -1))
					.map((value) -> this.formerIds.current(name, value))
					.toArray(String[]::new));
	}

	private static String address(HttpServletRequest request, Map<String, Object> path, Map<String, String[]> query) {
		var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		var address = UriComponentsBuilder.fromPath(pattern);
		var values = new LinkedHashMap<String, Object>(path);
		query.forEach((name, list) -> {
			for (int i = 0; i < list.length; i++) {
				address.queryParam(name, "{?%s%d}".formatted(name, i));
				values.put("?%s%d".formatted(name, i), list[i]);
			}
		});
		return address.encode().buildAndExpand(values).toUriString();
	}

}
