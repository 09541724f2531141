package dev.crossclaim.explorer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells other sites how to show a page of this server: as in oEmbed 1.0
 * (https://oembed.com), and by which script.
 */
@Hidden
@RestController
class OembedController {

	private static final List<String> FORMATS = List.of("json", "xml");

	private static final MediaType XML = new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8);

	private final Titles titles;

	private final EmbedScript script;

	OembedController(Titles titles, EmbedScript script) {
		this.titles = titles;
		this.script = script;
	}

	/** Which script a snippet names, and its sum. */
	@GetMapping("/embed/version")
	ResponseEntity<Map<String, String>> version() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(Map.of("version", EmbedScript.VERSION, "integrity", this.script.integrity()));
	}

	@GetMapping("/oembed")
	ResponseEntity<?> describe(@RequestParam String url, @RequestParam(defaultValue = "json") String format,
			@RequestParam(required = false) @Nullable Integer maxwidth,
			@RequestParam(required = false) @Nullable Integer maxheight, HttpServletRequest request) {
		if (!FORMATS.contains(format)) {
			throw OembedProblem.format(format, FORMATS);
		}
		var root = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		var page = find(url, root).orElseThrow(() -> OembedProblem.notEmbeddable(url));
		var answer = Oembed.of(page, root, Oembed.Box.within(page.address().kind(), maxwidth, maxheight));
		return format.equals("xml") ? ResponseEntity.ok().contentType(XML).body(answer.xml())
				: ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
	}

	/** A page of this server that can be framed and whose subject is known. */
	private Optional<Page> find(String url, String root) {
		return parse(url).filter((there) -> isHere(there, parse(root).orElseThrow())).flatMap((there) -> {
			var base = Optional.ofNullable(parse(root).orElseThrow().getPath()).orElse("");
			var path = Optional.ofNullable(there.getPath()).orElse("");
			return path.startsWith(base) ? Address.parse(path.substring(base.length()), there.getQuery())
					: Optional.<Address>empty();
		}).filter((address) -> address.kind().embeddable()).flatMap(this.titles::find);
	}

	private static Optional<UriComponents> parse(String url) {
		try {
			return Optional.of(UriComponentsBuilder.fromUriString(url).build());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean isHere(UriComponents there, UriComponents here) {
		return String.valueOf(there.getScheme()).matches("https?")
				&& String.valueOf(here.getHost()).equalsIgnoreCase(there.getHost()) && port(there) == port(here);
	}

	private static int port(UriComponents one) {
		int standard = "https".equals(one.getScheme()) ? 443 : 80;
		return (one.getPort() < 0) ? standard : one.getPort();
	}

}
