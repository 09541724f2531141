package dev.crossclaim.browser;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person does first: opens Neo4j Browser from the front page, signs in and follows
 * the guide. The server runs as it does by default, on its own Neo4j.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "crossclaim.engine.bolt.port=0", "crossclaim.engine.password=" + BrowserIT.PASSWORD })
@DirtiesContext
@EnabledIf(value = "hasEngine", disabledReason = "This build has neither the engine nor Neo4j Browser")
@DisabledIf(value = "dev.crossclaim.browser.Chromium#isMissing", disabledReason = Chromium.INSTALL)
class BrowserIT {

	static final String PASSWORD = "typed-by-hand";

	private static final String RED = "#CF3A31";

	private static final String GREEN = "#3E9B4F";

	@TempDir
	static Path home;

	@TempDir
	Path profile;

	@LocalServerPort
	private int port;

	@Autowired
	private DatabaseAddress database;

	@DynamicPropertySource
	static void ownHome(DynamicPropertyRegistry properties) {
		properties.add("crossclaim.engine.home", home::toString);
	}

	/** Captions are cut where the fonts of the machine are too wide for them. */
	@Test
	void aNewcomerSeesTheFlagshipAnswerAndNothingLeavesTheMachine() throws IOException {
		try (var chromium = new Chromium(this.profile)) {
			signIn(chromium);
			chromium.runFromGuide(0);
			chromium.runFromGuide(1);
			assertThat(chromium.newest()).contains("node.Lawsuit");
			chromium.click("[data-testid=guideNextSlide]");
			chromium.runFromGuide(0);
			assertThat(chromium.drawnWords()).contains("Amazon", "Nokia")
				.doesNotContain("<id>")
				.anyMatch((word) -> word.startsWith("Germ"))
				.anyMatch((word) -> word.startsWith("Delaw"))
				.anyMatch((word) -> word.startsWith("LITIG"))
				.anyMatch((word) -> word.startsWith("PART"))
				.anyMatch((word) -> word.startsWith("plain"));
			assertThat(chromium.circleColours()).contains(RED, GREEN);
			chromium.click("[aria-label^='Collapse the node properties']");
			chromium.click("[aria-label=zoom-to-fit]");
			chromium.screenshot(Path.of("target/browser.png"));
			answerAsATable(chromium);
			anotherQuestion(chromium);
			assertThat(chromium.requests()).isNotEmpty()
				.allSatisfy((request) -> assertThat(request.getHost()).isEqualTo("localhost"))
				.anySatisfy((request) -> assertThat(request.getPath()).isEqualTo("/guide/crossclaim.html"));
		}
	}

	private void signIn(Chromium chromium) {
		var address = "http://localhost:" + this.port;
		chromium.open(address + "/browser/?dbms=" + this.database.withUser() + "&cmd=guide&arg=" + address
				+ "/guide/crossclaim.html");
		chromium.typeInto("input[type=password]", PASSWORD);
		chromium.awaitText("Connected to Neo4j");
	}

	private static void answerAsATable(Chromium chromium) {
		chromium.runFromGuide(1);
		chromium.awaitStatementsDone();
		chromium.runFromGuide(2);
		chromium.awaitText("Started streaming 1 record");
		assertThat(chromium.newest()).contains("\"YES\"", "\"Amazon Web Services\"", "\"Germany\"");
	}

	private static void anotherQuestion(Chromium chromium) {
		chromium.click("[data-testid=guideNextSlide]");
		chromium.runFromGuide(0);
		assertThat(chromium.drawnWords()).contains("CloudBand");
	}

	static boolean hasEngine() {
		return ClassUtils.isPresent("dev.crossclaim.engine.EmbeddedEngine", BrowserIT.class.getClassLoader());
	}

}
