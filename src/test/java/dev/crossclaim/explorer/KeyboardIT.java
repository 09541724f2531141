package dev.crossclaim.explorer;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk with the keyboard alone: into the graph, along an edge, into its evidence, and
 * back.
 */
@PageTest
class KeyboardIT {

	private static final String FOCUS = """
			let at = document.activeElement;
			while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
			return at?.dataset.node ?? at?.dataset.edge ?? at?.getAttribute('aria-label') ?? at?.textContent;""";

	private static final int MOST_STOPS = 40;

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

	@Test
	void theGraphIsEnteredFollowedOpenedAndLeft() {
		window.open("http://localhost:" + this.port + "/embed/explore/nokia");
		tabTo("nokia", "ericsson", "amazon");
		window.press(Keys.HOME);
		var first = focus();
		window.press(Keys.ARROW_DOWN);
		var edge = focus();
		assertThat(edge).contains("|").contains(first);
		window.press(Keys.ARROW_RIGHT);
		var end = focus();
		assertThat(end).isNotEqualTo(first);
		assertThat(edge.split("\\|")).contains(end);
		window.press(Keys.ARROW_DOWN);
		var next = focus();
		assertThat(next.split("\\|")).contains(end);
		window.press(Keys.ENTER);
		window.await("const focus = () => {" + FOCUS + "}; return String(focus()).startsWith('Evidence: ')");
		assertThat(window.text()).contains("independent origins");
		window.press(Keys.ESCAPE);
		assertThat(focus()).isEqualTo(next);
		window.press(Keys.ESCAPE);
		assertThat(focus()).isEqualTo(end);
	}

	@Test
	void everyPartOfThePairPageCanBeReached() {
		window.open("http://localhost:" + this.port + "/pair/aws/nokia?asOf=2024-07-31");
		window.press(Keys.TAB);
		assertThat(focus()).isEqualTo("Skip to the content");
		window.press(Keys.ENTER);
		window.press(Keys.TAB);
		assertThat(window.run("return document.activeElement.getAttribute('role')")).isEqualTo("combobox");
		tabTo("Who says so? Amazon has a case against Nokia");
		window.press(Keys.ENTER);
		window.await(
				"return document.querySelector('crossclaim-pair').shadowRoot.querySelector('.evidence h3') !== null");
		window.press(Keys.ESCAPE);
		assertThat(focus()).isEqualTo("Who says so? Amazon has a case against Nokia");
		tabTo("Embed");
		window.press(Keys.ENTER);
		window.await("return document.querySelector('crossclaim-pair').shadowRoot.querySelector('textarea') !== null");
	}

	private static void tabTo(String... wanted) {
		for (int i = 0; i < MOST_STOPS; i++) {
			window.press(Keys.TAB);
			for (var one : wanted) {
				if (one.equals(focus())) {
					return;
				}
			}
		}
		throw new AssertionError("The focus never came to " + String.join(" or ", wanted));
	}

	private static String focus() {
		return String.valueOf(window.run(FOCUS));
	}

}
