package dev.crossclaim.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * The page at the root: where to go from here. Neo4j Browser asks the same address where
 * the database is.
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
			<title>Crossclaim</title>
			</head>
			<body>
			<h1>Crossclaim</h1>
			<p>A knowledge graph of who works with whom and who sues whom in the technology industry. Every answer carries
			its evidence and its dates; an accusation is not a finding.</p>
			<ul>
			<li><a href="api/v1/coopetition?market=DE&amp;forum=US-DE&amp;asOf=2024-07-31">Who were partners in Germany and
			litigants in Delaware on 31 July 2024?</a></li>
			<li><a href="browser/?dbms=%1$s&amp;cmd=guide&amp;arg=%2$s">The graph and its guide in Neo4j Browser</a>; type
			the password of the user neo4j and press Enter. The guide again: <code>:guide %2$s</code></li>
			<li><a href="swagger-ui.html">The REST interface</a></li>
			</ul>
			</body>
			</html>
			""";

	private final DatabaseAddress database;

	FrontPage(DatabaseAddress database) {
		this.database = database;
	}

	@GetMapping("/")
	ResponseEntity<?> page(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
		return accept.startsWith(MediaType.APPLICATION_JSON_VALUE)
				? ResponseEntity.ok(Map.of("bolt_direct", this.database.withoutUser()))
				: ResponseEntity.ok().contentType(HTML).body(html());
	}

	private String html() {
		var guide = ServletUriComponentsBuilder.fromCurrentContextPath().path("/guide/crossclaim.html").toUriString();
		return PAGE.formatted(HtmlUtils.htmlEscape(this.database.withUser()), HtmlUtils.htmlEscape(guide));
	}

}
