package dev.crossclaim.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.ChangeSet;
import dev.crossclaim.history.GraphHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A load tells each thing that it changed, and whom that concerns. */
@LoadTest
class ChangeSetTests {

	private static final String CORRECTION = """
			      - id: corrected
			        passage: test-gazette#lead
			        origin: test-press
			        modality: REPORTED
			        by: [Gazette]
			        recordedAt: 2026-11-23%s
			        supersedes: test-partnership/together
			        states:
			          - market: FR
			lawsuits:
			""";

	private final CatalogLoader loader;

	private final GraphHistory history;

	private long before;

	@Autowired
	ChangeSetTests(CatalogLoader loader, GraphHistory history) {
		this.loader = loader;
		this.history = history;
	}

	@BeforeEach
	void loadTheExtraFile() {
		this.loader.load(Extra.files());
		this.before = this.history.revision();
	}

	@Test
	void whatIsNewIsAdded() {
		var set = this.history.listSince(this.before - 1, 1).getFirst();

		assertThat(set.origin()).isEqualTo("catalogue");
		assertThat(set.changes()).extracting(Change::action).containsOnly(Action.ADDED);
		assertThat(set.changes()).contains(
				new Change(Action.ADDED, "test-lawsuit", "Lawsuit", List.of("test-acme", "test-lawsuit", "test-zeta")),
				new Change(Action.ADDED, "test-zeta", "Company", List.of("test-zeta")));
	}

	@Test
	void aClaimConcernsItsRecordItsValueAndTheParties() {
		assertThat(this.history.listSince(this.before - 1, 1).getFirst().changes()).contains(new Change(Action.ADDED,
				"test-lawsuit/filed/forum/ded", "Claim", List.of("ded", "test-acme", "test-lawsuit", "test-zeta")));
	}

	@Test
	void aLoadThatWritesNothingRecordsNothing() {
		this.loader.load(Extra.files());

		assertThat(this.history.revision()).isEqualTo(this.before);
		assertThat(this.history.listSince(this.before, 10)).isEmpty();
	}

	@Test
	void aClaimTakenBackIsRetractedAndThenRestored() {
		this.loader.load(Extra.files(Extra.with("note: in a hurry", "retractedAt: 2026-12-01")));

		assertThat(changes()).extracting(Change::action).containsOnly(Action.RETRACTED);
		assertThat(changes()).hasSize(4)
			.allMatch((change) -> change.about().containsAll(List.of("test-acme", "test-zeta", "test-partnership")));

		this.loader.load(Extra.files());

		assertThat(changes().subList(4, 8)).extracting(Change::action).containsOnly(Action.RESTORED);
	}

	@Test
	void aCorrectionSupersedesAndItsRetractionRestores() {
		this.loader.load(Extra.files(Extra.with("lawsuits:\n", CORRECTION.formatted(""))));

		assertThat(changes()).extracting(Change::action, Change::subject)
			.containsExactlyInAnyOrder(tuple(Action.ADDED, "test-partnership/corrected/market/FR"),
					tuple(Action.SUPERSEDED, "test-partnership/together/market/DE"));

		this.loader
			.load(Extra.files(Extra.with("lawsuits:\n", CORRECTION.formatted("\n        retractedAt: 2026-11-24"))));

		assertThat(changes().subList(2, 4)).extracting(Change::action, Change::subject)
			.containsExactlyInAnyOrder(tuple(Action.RETRACTED, "test-partnership/corrected/market/FR"),
					tuple(Action.RESTORED, "test-partnership/together/market/DE"));
	}

	@Test
	void anotherEndOfAConnectionIsAChange() {
		this.loader.load(Extra.files(Extra.TEXT.replace("origins:\n", """
				origins:
				  - {id: test-other, name: Other press, kind: press-release}
				""").replaceFirst("origin: test-press", "origin: test-other")));

		assertThat(changes()).filteredOn((change) -> change.action() == Action.CHANGED)
			.hasSize(4)
			.allMatch((change) -> change.subject().startsWith("test-partnership/together/"));
	}

	@Test
	void whatIsSweptIsToldWithWhomItConcerned() {
		this.loader.load(Samples.all());

		assertThat(changes()).extracting(Change::action).containsOnly(Action.REMOVED);
		assertThat(changes()).contains(new Change(Action.REMOVED, "test-lawsuit", "Lawsuit",
				List.of("test-acme", "test-lawsuit", "test-zeta")));
	}

	@Test
	void aMomentHasARevision() {
		var today = LocalDate.now(ZoneOffset.UTC);

		assertThat(this.history.findRevisionAt(Instant.now())).isEqualTo(this.before);
		assertThat(this.history.findRevisionAt(Instant.EPOCH)).isZero();
		assertThat(this.history.findRevisionBefore(today.plusDays(1))).isEqualTo(this.before);
	}

	@Test
	void setsComeInOrderAndNoMoreThanAskedFor() {
		this.loader.load(Samples.all());

		assertThat(this.history.listSince(0, 1)).extracting(ChangeSet::revision).containsExactly(1L);
		assertThat(this.history.listSince(0, 1000)).extracting(ChangeSet::revision)
			.isSorted()
			.contains(this.before, this.before + 1);
	}

	private List<Change> changes() {
		return this.history.listSince(this.before, 100).stream().flatMap((set) -> set.changes().stream()).toList();
	}

}
