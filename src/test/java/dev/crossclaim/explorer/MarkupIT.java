package dev.crossclaim.explorer;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names with markup in them stay text. The server under test stands behind another, which
 * puts markup into a name in each answer, escaped as its format asks, and takes the
 * policy away that would stop a script.
 */
@PageTest
class MarkupIT {

	private static final String MARKUP = "<img src=x onerror=globalThis.broken=1><svg onload=globalThis.broken=1>Nokia";

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
	@ValueSource(strings = { "/", "/pair/aws/nokia", "/company/nokia", "/lawsuit/amazon-v-nokia-ded-2024",
			"/product/cbis", "/source/light-reading-2024-07-31", "/explore/nokia", "/paths?from=aws&to=red-hat",
			"/coopetition", "/contradictions", "/embed/pair/aws/nokia" })
	void aNameWithMarkupStaysText(String path) throws IOException {
		try (var relay = new Relay(this.port, MarkupIT::withMarkup)) {
			window.open(relay.address() + path);
			assertThat(window.text()).contains("<img src=x onerror=");
			assertThat(window.run("return globalThis.broken === undefined")).isEqualTo(true);
		}
	}

	@Test
	void aPictureLosesWhatIsNoPicture() {
		window.visit("http://localhost:" + this.port + "/coopetition");
		var kept = String.valueOf(window.runAsync(
				"""
						import('/embed/%s/svg.js').then(({ picture }) => {
						  const svg = picture(`<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.broken=1"><script>globalThis.broken=1</script>
						    <foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="globalThis.broken=1"/></foreignObject>
						    <a href="javascript:globalThis.broken=1"><text>gone</text></a><use href="http://elsewhere.example/x.svg#a"/>
						    <rect style="fill:url(http://elsewhere.example)" onclick="globalThis.broken=1" width="3"/><text id="t">kept</text></svg>`);
						  document.body.append(svg);
						  done(svg.outerHTML);
						});"""
					.formatted(EmbedScript.VERSION)));
		assertThat(kept).contains("kept", "<rect width=\"3\"")
			.doesNotContain("script", "onload", "onclick", "foreignObject", "elsewhere", "style", "gone");
		assertThat(window.run("return globalThis.broken === undefined")).isEqualTo(true);
	}

	private static String withMarkup(String path, String type, String body) {
		if (type.contains("json")) {
			return body.replace("Nokia", MARKUP);
		}
		return (type.contains("html") || type.contains("svg")) ? body.replace("Nokia", Shell.text(MARKUP)) : body;
	}

}
