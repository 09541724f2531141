package dev.crossclaim.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

import dev.crossclaim.CrossclaimApplication;
import dev.crossclaim.curation.Author;
import dev.crossclaim.curation.Decisions;
import dev.crossclaim.curation.Expected;
import dev.crossclaim.query.RollUp;
import dev.crossclaim.watch.Subject.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that stops between a change and the telling of it loses nothing, and what was
 * told is there after a restart, once.
 */
class WatchRestartIT {

	private static final Author ALICE = new Author("alice", "for the test");

	private static final Expected ANY = new Expected("*");

	private static final String CLAIM = "aws-nokia-cloud-core-de/jointly-in-germany";

	@TempDir
	Path folder;

	private String watch = "";

	private List<WatchEvent> told = List.of();

	@Test
	void whatWasNotToldYetIsToldAfterTheRestart() {
		run(false, (context) -> {
			var pair = new Subject(Kind.PAIR, List.of("aws", "nokia"), RollUp.LINEAGE, null, null);
			this.watch = context.getBean(Watches.class).create("alice", pair, null).watch().id();
			context.getBean(Decisions.class).retract(CLAIM, ANY, ALICE);
			assertThat(events(context)).isEmpty();
		});
		run(true, (context) -> {
			patiently().until(() -> !events(context).isEmpty());
			this.told = events(context);
			assertThat(this.told).singleElement()
				.satisfies((event) -> assertThat(event.type()).isEqualTo(WatchEvent.Type.CORRECTED));
		});
		run(true, (context) -> {
			context.getBean(Decisions.class).restore(CLAIM, ANY, ALICE);
			patiently().until(() -> events(context).size() > 1);
			assertThat(events(context)).hasSize(2).startsWith(this.told.getFirst());
		});
	}

	private List<WatchEvent> events(ApplicationContext context) {
		return context.getBean(Watches.class).listEvents(this.watch, 0, 10);
	}

	private void run(boolean rounds, Consumer<ApplicationContext> work) {
		try (var context = new SpringApplicationBuilder(CrossclaimApplication.class).web(WebApplicationType.NONE)
			.properties("crossclaim.engine.home=" + this.folder.resolve("store"), "crossclaim.engine.bolt.port=0",
					"crossclaim.engine.memory.page-cache=16MB", "crossclaim.watch.rounds=" + rounds,
					"crossclaim.watch.every=100ms")
			.run()) {
			work.accept(context);
		}
	}

	/** On a busy machine. */
	private static ConditionFactory patiently() {
		return Awaitility.await().atMost(Duration.ofMinutes(1));
	}

}
