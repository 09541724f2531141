package dev.crossclaim.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the {@code type} of a problem leads to: a page that says what happened and what
 * helps, made of the rows of {@code docs/problems.md}.
 */
@Hidden
@RestController
class ProblemPages {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z<>-]+)` \\| (\\d{3}) \\| (.+?) \\| (.+?) \\|$");

	/** A link to another page of the documentation, which is not served. */
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]*\\)");

	private static final String OF_KIND = "unknown-<kind>";

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
			<body>
			<h1>%1$s</h1>
			<p>Status %2$s: %3$s.</p>
			<p>What helps: %4$s.</p>
			<p><a href="../swagger-ui.html">The REST interface</a></p>
			</body>
			</html>
			""";

	private final Map<String, MatchResult> rows = new TreeMap<>();

	ProblemPages() {
		try {
			var page = new ClassPathResource("problems.md").getContentAsString(UTF_8);
			ROW.matcher(page).results().forEach((row) -> this.rows.put(row.group(1), row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping(path = "/problems/{type}", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(@PathVariable String type) {
		var row = this.rows.getOrDefault(type, type.matches("unknown(-[a-z]+)+") ? this.rows.get(OF_KIND) : null);
		if (row == null) {
			throw ApiProblem.of(HttpStatus.NOT_FOUND, "unknown-route", "Unknown route",
					"There is no problem of that name.");
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(PAGE.formatted(HtmlUtils.htmlEscape(type), row.group(2), text(row.group(3)), text(row.group(4))));
	}

	private static String text(String cell) {
		return HtmlUtils.htmlEscape(LINK.matcher(cell).replaceAll("$1")).replaceAll("`([^`]+)`", "<code>$1</code>");
	}

}
