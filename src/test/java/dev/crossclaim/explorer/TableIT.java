package dev.crossclaim.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture and the table that stands for it hold the same. */
@PageTest
class TableIT {

	@TempDir
	static Path profile;

	static Window window;

	@LocalServerPort
	int port;

	@BeforeAll
	static void openWindow() {
		window = new Window(profile);
	}

	@AfterAll
	static void closeWindow() {
		window.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/pair/aws/nokia?asOf=2024-07-31", "/embed/pair/aws/nokia?asOf=2024-07-29",
			"/embed/explore/nokia", "/embed/paths?from=aws&to=red-hat", "/explore/nokia" })
	void eachEdgeIsARow(String path) {
		window.open("http://localhost:" + this.port + path);
		var drawn = ids("svg .cc-edge");
		assertThat(drawn).isNotEmpty().doesNotHaveDuplicates();
		assertThat(new TreeSet<>(ids("tbody tr[data-edge]"))).isEqualTo(new TreeSet<>(drawn));
	}

	private static List<String> ids(String css) {
		return String.valueOf(window
			.run("""
					const root = document.querySelector('crossclaim-pair, crossclaim-graph')?.shadowRoot ?? document;
					const shown = one => one.closest('svg')?.classList.contains('in-dark') !== true;
					return [...root.querySelectorAll(arguments[0])].filter(shown).map(one => one.dataset.edge).join('\\n')""",
					css))
			.lines()
			.toList();
	}

}
