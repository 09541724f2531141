package dev.crossclaim.explorer;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every page, and the same below {@code /embed/} without chrome. */
@Hidden
@Controller
class PageController {

	static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

	private final Titles titles;

	private final Shell shell;

	private final Policy policy;

	PageController(Titles titles, Shell shell, Policy policy) {
		this.titles = titles;
		this.shell = shell;
		this.policy = policy;
	}

	/**
	 * The first page, for whoever does not ask for JSON: so Neo4j Browser asks where the
	 * database is.
	 */
	@GetMapping(path = "/", produces = { MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE })
	ResponseEntity<String> home(HttpServletRequest request) {
		return page(request);
	}

	@GetMapping(path = { "/pair/{a}/{b}", "/company/{id}", "/lawsuit/{id}", "/product/{id}", "/patent/{id}",
			"/source/{id}", "/explore/{id}", "/paths", "/coopetition", "/contradictions", "/curate",
			"/embed/pair/{a}/{b}", "/embed/company/{id}", "/embed/lawsuit/{id}", "/embed/product/{id}",
			"/embed/patent/{id}", "/embed/source/{id}", "/embed/explore/{id}", "/embed/paths", "/embed/coopetition",
			"/embed/contradictions" })
	ResponseEntity<String> page(HttpServletRequest request) {
		var root = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		var path = request.getRequestURI().substring(request.getContextPath().length());
		var address = Address.parse(path, request.getQueryString()).orElseThrow();
		return this.titles.find(address)
			.map((page) -> answer(HttpStatus.OK, address.embedded(), this.shell.page(page, root), page, root))
			.or(() -> this.titles.moved(address)
				.map((there) -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
					.location(URI.create(there.on(root)))
					.build()))
			.orElseGet(() -> missing(root, address.embedded()));
	}

	private ResponseEntity<String> missing(String root, boolean embedded) {
		return headers(HttpStatus.NOT_FOUND, embedded).body(this.shell.notFound(root));
	}

	private ResponseEntity<String> answer(HttpStatus status, boolean embedded, String html, Page page, String root) {
		var answer = headers(status, embedded).header(HttpHeaders.LINK,
				"<%s>; rel=\"canonical\"".formatted(page.address().embedded(false).on(root)));
		if (page.address().kind().embeddable()) {
			var oembed = this.shell.oembed(page, root);
			answer.header(HttpHeaders.LINK, link(oembed, "json", "application/json+oembed"))
				.header(HttpHeaders.LINK, link(oembed, "xml", "text/xml+oembed"));
		}
		return answer.body(html);
	}

	private ResponseEntity.BodyBuilder headers(HttpStatus status, boolean embedded) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noCache())
			.header("Content-Security-Policy", this.policy.text(embedded))
			.header("Referrer-Policy", "strict-origin-when-cross-origin");
	}

	private static String link(String oembed, String format, String type) {
		return "<%s&format=%s>; rel=\"alternate\"; type=\"%s\"".formatted(oembed, format, type);
	}

}
