package dev.crossclaim.api.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import dev.crossclaim.browser.Chromium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** Cytoscape.js itself, without a screen, reads our JSON. */
class CytoscapeIT {

	private static final String PAGE = """
			<!doctype html><meta charset="utf-8"><script>%s</script><script>
			const answer = %s;
			const graph = cytoscape({headless: true, elements: answer.elements});
			window.ids = [graph.nodes().map(n => n.id()), graph.edges().map(e => e.id()),
			              graph.edges().map(e => e.source().id() + ' ' + e.target().id())];
			</script>""";

	@Test
	void cytoscapeReadsTheElements(@TempDir Path folder) throws IOException {
		assumeFalse(Chromium.isMissing(), Chromium.INSTALL);
		var graph = Samples.hostile();
		var json = new String(Samples.written(new Cytoscape(Samples.json()), graph), UTF_8).replace("</", "<\\/");
		var page = folder.resolve("page.html");
		Files.writeString(page, PAGE.formatted(library(), json));
		try (var chromium = new Chromium(folder.resolve("profile"))) {
			chromium.open(page.toUri().toString());
			var ids = (List<?>) Objects.requireNonNull(chromium.evaluate("return window.ids"));

			assertThat(ids.get(0)).isEqualTo(Samples.nodeIds(graph));
			assertThat(ids.get(1)).isEqualTo(Samples.edgeIds(graph));
			assertThat(ids.get(2))
				.isEqualTo(graph.edges().stream().map((edge) -> edge.get("from") + " " + edge.get("to")).toList());
		}
	}

	private static String library() throws IOException {
		return new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/resources/webjars/cytoscape/*/dist/cytoscape.min.js")[0]
			.getContentAsString(UTF_8);
	}

}
