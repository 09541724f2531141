package dev.crossclaim.explorer;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * Writes the HTML of pages: all that a reader without scripts, a search engine or a card
 * needs, and the one script that draws the rest.
 */
@Component
class Shell {

	private static final String DOCUMENT = """
			<!doctype html>
			<html lang="en" data-root="%1$s" data-kind="%2$s" data-embedded="%3$s">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="color-scheme" content="light dark">
			<title>%4$s - Crossclaim</title>
			<meta name="description" content="%5$s">
			%6$s<link rel="icon" href="%1$s/pages/icon.svg" type="image/svg+xml">
			<link rel="stylesheet" href="%1$s/pages/page.css">
			<script type="module" src="%1$s/pages/main.js" crossorigin></script>
			%9$s</head>
			<body>
			<main id="main" tabindex="-1"%7$s>
			<h1>%4$s</h1>
			<p>%5$s</p>
			%8$s</main>
			</body>
			</html>
			""";

	private static final String MODULE = "<link rel=\"modulepreload\" href=\"%s/%s\" crossorigin>\n";

	private static final String MISSING = "missing";

	private static final String OEMBED = """
			<link rel="alternate" type="application/json+oembed" href="%1$s&amp;format=json" title="%2$s">
			<link rel="alternate" type="text/xml+oembed" href="%1$s&amp;format=xml" title="%2$s">
			""";

	private static final String CARD = """
			<link rel="canonical" href="%1$s">
			%2$s<meta property="og:type" content="website">
			<meta property="og:site_name" content="Crossclaim">
			<meta property="og:title" content="%3$s">
			<meta property="og:description" content="%4$s">
			<meta property="og:url" content="%1$s">
			<meta property="og:image" content="%5$s">
			<meta property="og:image:type" content="image/png">
			<meta property="og:image:alt" content="%3$s">
			<meta name="twitter:card" content="summary_large_image">
			""";

	private static final String NO_SCRIPT = """
			<noscript><p>The picture is drawn by a script. <a href="%s">The same as a picture</a>; the
			<a href="%s/api/v1/search?q=">REST interface</a> has every answer as data.</p></noscript>
			""";

	private final ScriptModules modules;

	Shell(ScriptModules modules) {
		this.modules = modules;
	}

	/** The page of an address on a server. */
	String page(Page page, String root) {
		var address = page.address();
		var permalink = address.embedded(false).on(root);
		var card = CARD.formatted(text(permalink), discovery(page, root), text(page.title()), text(page.description()),
				text(address.picture(root)));
		var kind = address.kind().name().toLowerCase(Locale.ROOT);
		return DOCUMENT.formatted(text(root), kind, address.embedded(), text(page.title()), text(page.description()),
				card, data(page), NO_SCRIPT.formatted(text(address.picture(root)), text(root)), modules(kind, root));
	}

	/** What is shown where there is no page. */
	String notFound(String root) {
		return DOCUMENT.formatted(text(root), MISSING, false, "There is no such page",
				"The address is mistyped, or what it is about is not in this graph.",
				"<meta name=\"robots\" content=\"noindex\">\n", "",
				"<p><a href=\"" + text(root) + "/\">Search Crossclaim</a></p>\n", modules(MISSING, root));
	}

	private String modules(String kind, String root) {
		return this.modules.of(kind).stream().map((path) -> MODULE.formatted(text(root), path)).collect(joining());
	}

	/** Where other sites ask how to show a page. */
	String oembed(Page page, String root) {
		return root + "/oembed?url=" + UriUtils.encode(page.address().embedded(false).on(root), UTF_8);
	}

	private String discovery(Page page, String root) {
		return page.address().kind().embeddable() ? OEMBED.formatted(text(oembed(page, root)), text(page.title())) : "";
	}

	private static String data(Page page) {
		var parts = page.address().kind().parts();
		var pairs = new StringBuilder();
		for (int i = 0; i < parts.size(); i++) {
			pairs.append(" data-%s=\"%s\" data-%1$s-name=\"%3$s\"".formatted(parts.get(i),
					text(page.address().ids().get(i)), text(page.names().get(i))));
		}
		return pairs.toString();
	}

	/** Text that stays text, also between quotes. */
	static String text(String any) {
		return HtmlUtils.htmlEscape(any, "UTF-8");
	}

}
