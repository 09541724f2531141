package dev.crossclaim.browser;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * The guide in the two forms that Neo4j Browsers read: HTML the one that we serve,
 * AsciiDoc newer ones and Neo4j Desktop.
 */
final class GuidePages {

	private static final String TITLE = "Crossclaim";

	private GuidePages() {
	}

	static String html(List<Slide> slides) {
		return slides.stream().map(GuidePages::htmlSlide).collect(Collectors.joining("", """
				<article class="guide">
				<title>%s</title>
				<carousel class="deck container-fluid">
				""".formatted(TITLE), """
				</carousel>
				</article>
				"""));
	}

	static String asciiDoc(List<Slide> slides) {
		return slides.stream().map(GuidePages::asciiDocSlide).collect(Collectors.joining("", "= " + TITLE + "\n", ""));
	}

	private static String htmlSlide(Slide slide) {
		var text = slide.paragraphs().stream().map((line) -> "<p>" + escape(line) + "</p>\n");
		var commands = slide.commands()
			.stream()
			.map((command) -> "<pre class=\"pre-scrollable code runnable\">" + escape(command) + "</pre>\n");
		return """
				<slide class="row-fluid">
				<div class="col-sm-12">
				<h3>%s</h3>
				%s%s</div>
				</slide>
				""".formatted(escape(slide.title()), text.collect(Collectors.joining()),
				commands.collect(Collectors.joining()));
	}

	private static String asciiDocSlide(Slide slide) {
		var text = slide.paragraphs().stream().map((line) -> "\n" + line + "\n");
		var commands = slide.commands().stream().map((command) -> """

				[source,cypher]
				----
				%s
				----
				""".formatted(command));
		return "\n== " + slide.title() + "\n" + text.collect(Collectors.joining())
				+ commands.collect(Collectors.joining());
	}

	/**
	 * Hides equals signs too: the Browser cuts everything out of a guide that looks like
	 * an event handler, such as {@code onlyOne = 1}.
	 */
	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("=", "&#61;");
	}

}
