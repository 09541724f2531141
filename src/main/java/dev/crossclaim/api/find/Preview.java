package dev.crossclaim.api.find;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.query.SearchQueries;

/** A few lines of HTML on one thing; everything from the graph is escaped. */
@Component
class Preview {

	private final SearchQueries search;

	private final Kinds kinds;

	Preview(SearchQueries search, Kinds kinds) {
		this.search = search;
		this.kinds = kinds;
	}

	/** A whole page. */
	String page(String id) {
		return """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><title>%s</title>
				<style>body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:18px;margin:0}p{margin:4px 0}</style></head>
				<body>%s</body></html>
				"""
			.formatted(text(find(id).get("name")), fragment(id));
	}

	/** What stands on it. */
	String fragment(String id) {
		var thing = find(id);
		var label = String.valueOf(thing.get("label"));
		var html = new StringBuilder("<h1>%s</h1><p>%s</p>".formatted(text(thing.get("name")),
				text((thing.get("kind") != null) ? label + ": " + thing.get("kind") : label)));
		if (thing.get("aliases") instanceof List<?> aliases && !aliases.isEmpty()) {
			html.append("<p>Also called %s</p>"
				.formatted(text(String.join(", ", aliases.stream().map(String::valueOf).toList()))));
		}
		var href = this.kinds.hrefOf(label, id);
		html.append((href != null)
				? "<p><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></p>".formatted(text(href), text(id))
				: "<p>%s</p>".formatted(text(id)));
		return html.toString();
	}

	private Map<String, @Nullable Object> find(String id) {
		return this.search.find(id).first().orElseThrow(() -> ApiProblem.unknown("entity", "id", id));
	}

	private static String text(@Nullable Object value) {
		return HtmlUtils.htmlEscape(String.valueOf(value));
	}

}
