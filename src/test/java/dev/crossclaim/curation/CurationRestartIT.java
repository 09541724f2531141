package dev.crossclaim.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.CrossclaimApplication;
import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.catalog.CatalogueExport;
import dev.crossclaim.curation.Proposal.State;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;

import static org.assertj.core.api.Assertions.assertThat;

/** What was decided is decided after a restart, which loads the files again. */
class CurationRestartIT {

	private static final Author ALICE = new Author("alice", "for the test");

	private static final Expected ANY = new Expected("*");

	private static final String CLAIM = "aws-nokia-cloud-core-de/jointly-in-germany";

	@TempDir
	Path folder;

	private String digest = "";

	private long revision;

	@Test
	void theMergedStateGivesTheSameGraphInAnEmptyStore() {
		var file = this.folder.resolve("catalogue.yaml");
		run((context) -> {
			decide(context);
			decideMore(context.getBean(Decisions.class));
			remember(context);
			write(file, context.getBean(CatalogueExport.class).write());
		});

		run("other", (context) -> {
			assertThat(context.getBean(GraphDigest.class).compute()).isEqualTo(this.digest);
			assertThat(file).hasContent(context.getBean(CatalogueExport.class).write());
		}, "crossclaim.catalog.files=" + file.toUri());
	}

	private static void decideMore(Decisions decisions) {
		decisions.retract("test-partnership/together/existence", ANY, ALICE);
		decisions.retract("test-partnership/size", ANY, ALICE);
		decisions
			.supersede("test-partnership/together", "partnerships",
					Map.of("id", "corrected", "passage", "test-gazette#lead", "origin", "test-press", "modality",
							"REPORTED", "by", List.of("Gazette"), "states", List.of(Map.of("market", "FR"))),
					ANY, ALICE);
		decisions.undo(decisions.merge("hmd-mobile", "hmd-global", ANY, ALICE).id(), ANY, ALICE);
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void decisionsSurvive() {
		run(this::decide);

		run((context) -> {
			assertUnchanged(context);
			var decisions = context.getBean(Decisions.class);
			assertThat(decisions.getSubject(CLAIM).list(false)).isEmpty();
			assertThat(decisions.getSubject("alcatel-lucent").into()).containsExactly("nokia");
			assertThat(decisions.getSubject("test-acme-old").into()).containsExactly("test-acme", "test-zeta");
			assertThat(context.getBean(Proposals.class).list(State.ACCEPTED, null, 5)).hasSize(1);
			assertThat(decisions.listConflicts()).isNotEmpty();
			assertThat(once(context, "second")).isEqualTo("first");

			decisions.list("alcatel-lucent", null, 1)
				.forEach((merge) -> decisions.undo(merge.id(), new Expected(merge.version()), ALICE));
			remember(context);
		});

		run((context) -> {
			assertUnchanged(context);
			assertThat(context.getBean(Neo4jClient.class)
				.query("MATCH (n:Company {id: 'alcatel-lucent'}) RETURN n.id")
				.fetchAs(String.class)
				.all()).hasSize(1);
		});
	}

	private void decide(ApplicationContext context) {
		var proposals = context.getBean(Proposals.class);
		proposals.accept(proposals.propose(Paper.TEXT, ALICE).id(), ANY, ALICE);
		var decisions = context.getBean(Decisions.class);
		decisions.retract(CLAIM, ANY, ALICE);
		decisions.merge("alcatel-lucent", "nokia", ANY, ALICE);
		decisions.split("test-acme-old", List.of("test-acme", "test-zeta"), Map.of(), "test-acme", ANY, ALICE);
		assertThat(once(context, "first")).isEqualTo("first");
		remember(context);
	}

	/** The answer of the first call, whatever later ones would do. */
	private static String once(ApplicationContext context, String answer) {
		return context.getBean(Idempotency.class)
			.once("a-key", "alice", "a request", () -> new Idempotency.Answer(200, null, null, answer))
			.body();
	}

	private void remember(ApplicationContext context) {
		this.digest = context.getBean(GraphDigest.class).compute();
		this.revision = context.getBean(GraphHistory.class).revision();
	}

	private void assertUnchanged(ApplicationContext context) {
		assertThat(context.getBean(GraphDigest.class).compute()).isEqualTo(this.digest);
		assertThat(context.getBean(GraphHistory.class).revision()).isEqualTo(this.revision);
		assertThat(context.getBean(CatalogLoader.class).load(context.getBean(CatalogFiles.class).list()).written())
			.isZero();
	}

	private void run(Consumer<ApplicationContext> work) {
		run("store", work);
	}

	private void run(String home, Consumer<ApplicationContext> work, String... properties) {
		try (var context = new SpringApplicationBuilder(CrossclaimApplication.class).web(WebApplicationType.NONE)
			.properties(properties)
			.properties("crossclaim.engine.home=" + this.folder.resolve(home), "crossclaim.engine.bolt.port=0",
					"crossclaim.engine.memory.page-cache=16MB")
			.run()) {
			work.accept(context);
		}
	}

}
