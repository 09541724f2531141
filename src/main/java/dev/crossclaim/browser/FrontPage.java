package dev.crossclaim.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * The way into Neo4j Browser: a page that says how, and at the root of this server the
 * answer to the Browser's question where the database is.
 */
@RestController
class FrontPage {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width">
			<title>Neo4j Browser - Crossclaim</title>
			</head>
			<body>
			<h1>The graph in Neo4j Browser</h1>
			<ul>
			<li><a href="../browser/?dbms=%1$s&amp;cmd=guide&amp;arg=%2$s">The graph and its guide in Neo4j Browser</a>; type
			the password of the user neo4j and press Enter. The guide again: <code>:guide %2$s</code></li>
			<li><a href="../">The pages of Crossclaim</a></li>
			<li><a href="../swagger-ui.html">The REST interface</a></li>
			</ul>
			</body>
			</html>
			""";

	private final DatabaseAddress database;

	FrontPage(DatabaseAddress database) {
		this.database = database;
	}

	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, String> database() {
		return Map.of("bolt_direct", this.database.withoutUser());
	}

	@GetMapping("/guide/")
	ResponseEntity<String> page() {
		var guide = ServletUriComponentsBuilder.fromCurrentContextPath().path("/guide/crossclaim.html").toUriString();
		return ResponseEntity.ok()
			.contentType(HTML)
			.body(PAGE.formatted(HtmlUtils.htmlEscape(this.database.withUser()), HtmlUtils.htmlEscape(guide)));
	}

}
