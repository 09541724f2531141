package dev.crossclaim.browser;

import java.net.URI;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The first page of Neo4j Browser; {@link BrowserFiles} serves what it loads.
 */
@RestController
class BrowserController {

	private final Resource firstPage;

	@Autowired
	BrowserController() {
		this(new ClassPathResource(BrowserFiles.FOLDER + "index.html"));
	}

	BrowserController(Resource firstPage) {
		this.firstPage = firstPage;
	}

	@GetMapping("/browser")
	ResponseEntity<Void> addSlash() {
		requireBrowser();
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("browser/")).build();
	}

	@GetMapping({ "/browser/", "/browser/index.html" })
	ResponseEntity<Resource> open() {
		requireBrowser();
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.cacheControl(CacheControl.noCache())
			.body(this.firstPage);
	}

	private void requireBrowser() {
		if (!this.firstPage.exists()) {
			throw new NoBrowserInThisBuild();
		}
	}

}
