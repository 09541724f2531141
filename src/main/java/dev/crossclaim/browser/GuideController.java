package dev.crossclaim.browser;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What an analyst loads into Neo4j Browser: guide, style sheet and saved queries.
 */
@RestController
@RequestMapping("/guide")
class GuideController {

	private static final Resource STYLE = new ClassPathResource("cypher/browser/crossclaim.grass");

	private final Guide guide;

	private final SavedQueries savedQueries;

	GuideController(Guide guide, SavedQueries savedQueries) {
		this.guide = guide;
		this.savedQueries = savedQueries;
	}

	@GetMapping(path = "/crossclaim.html", produces = "text/html;charset=UTF-8")
	String html() {
		return GuidePages.html(this.guide.slides(address()));
	}

	@GetMapping(path = "/crossclaim.adoc", produces = "text/asciidoc;charset=UTF-8")
	String asciiDoc() {
		return GuidePages.asciiDoc(this.guide.slides(address()));
	}

	@GetMapping(path = "/crossclaim.grass", produces = "text/plain;charset=UTF-8")
	Resource style() {
		return STYLE;
	}

	@GetMapping(path = "/saved-queries.zip", produces = "application/zip")
	byte[] savedQueries() {
		return this.savedQueries.zip();
	}

	private static String address() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

}
