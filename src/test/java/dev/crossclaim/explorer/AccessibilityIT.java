package dev.crossclaim.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as axe-core sees it, in light, in dark and in the colours of the reader:
 * nothing serious.
 */
@PageTest
class AccessibilityIT {

	private static final String CHECK = """
			axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
			  (found) => done(found.violations.filter((one) => ['serious', 'critical'].includes(one.impact))
			    .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.target + ' ' + node.failureSummary).join('; '))),
			  (problem) => done([String(problem)]));""";

	@TempDir
	static Path profile;

	static Window window;

	static String axe;

	@LocalServerPort
	int port;

	@BeforeAll
	static void openWindow() throws IOException {
		window = new Window(profile);
		axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
	}

	@AfterAll
	static void closeWindow() {
		window.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/pair/aws/nokia?asOf=2024-07-31", "/company/nokia",
			"/lawsuit/amazon-v-nokia-ded-2024", "/product/cbis", "/patent/amazon-cloud-patents-ded-2024",
			"/source/showdown-2024", "/explore/nokia", "/paths?from=aws&to=red-hat", "/coopetition", "/contradictions",
			"/curate", "/company/nobody", "/embed/pair/aws/nokia", "/embed/explore/nokia" })
	void nothingSeriousIsFound(String path) {
		for (var seen : List.of("light", "dark", "forced colours")) {
			window.emulate("", seen.equals("dark"), seen.equals("forced colours"));
			window.open("http://localhost:" + this.port + path);
			window.run(axe);
			assertThat((List<?>) window.runAsync(CHECK)).as("%s %s", path, seen).isEmpty();
		}
	}

}
