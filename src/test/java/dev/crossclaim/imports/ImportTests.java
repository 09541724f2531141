package dev.crossclaim.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.Tally.Fate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What importing does with rows, whatever their format. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class ImportTests {

	private static final String SUIT = "node Lawsuit suit name=A_v._B; party name=Acme_Inc to=suit role=plaintiff; party name=Zed_Ltd to=suit role=defendant";

	@Autowired
	ImportDesk desk;

	@TempDir
	Path folder;

	/** Other tests of this database may have told of imports. */
	long before;

	@BeforeEach
	void lookAtTheRevision() {
		this.before = this.desk.revision();
	}

	@Test
	void everyRowEndsInOneFateAndTheCountsAddUp() {
		var report = this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT, "skip not ours", "skip not ours",
				"bad no number: 17 Elm Street, mail joe@example.org", SUIT,
				"node Lawsuit suit name=A_v._B; mention Court c; link FILED_IN suit c", "gibberish");

		var tally = report.tally();
		assertThat(report.outcome()).isEqualTo(Outcome.DONE);
		assertThat(tally.read()).isEqualTo(7);
		assertThat(List.of(Fate.values()).stream().map(tally::count)).containsExactly(1L, 1L, 1L, 2L, 2L);
		assertThat(tally.reasons()).containsEntry("skipped: not ours", 2L)
			.containsEntry("quarantined: no number", 1L)
			.containsEntry("quarantined: unknown fact", 1L);
	}

	@Test
	void aQuarantinedRowKeepsFileLineReasonAndTextWithoutWaysToReachPeople() {
		var run = this.desk
			.read(ImportDesk.ONE, this.folder, "a", SUIT,
					"bad no number: 17 Elm Street, mail joe@example.org, 212-555-0100, kept words")
			.getRun();

		var row = this.desk.imports().listQuarantined(run).getFirst();
		assertThat(row.file()).isEqualTo("a");
		assertThat(row.line()).isEqualTo(3);
		assertThat(row.reason()).isEqualTo("no number");
		assertThat(row.text()).contains("kept words").doesNotContain("Elm", "joe@", "555-0100");
	}

	@Test
	void theSameFileAgainWritesNothingAtAll() {
		this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT);
		var state = this.desk.state();
		var revision = this.desk.revision();
		var all = this.desk.count("MATCH (n) RETURN count(n)");

		var again = this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT);

		assertThat(again.outcome()).isEqualTo(Outcome.KNOWN);
		assertThat(this.desk.state()).isEqualTo(state);
		assertThat(this.desk.revision()).isEqualTo(revision);
		assertThat(this.desk.count("MATCH (n) RETURN count(n)")).isEqualTo(all);
	}

	@Test
	void theSameRowsInAnotherFileAddTheirRunAndMoveNoRevision() {
		var first = this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT).getRun();
		var state = this.desk.state();
		var revision = this.desk.revision();

		var second = this.desk.read(ImportDesk.ONE, this.folder, "b", SUIT);

		assertThat(second.tally().count(Fate.UNCHANGED)).isEqualTo(1);
		assertThat(this.desk.state()).isEqualTo(state);
		assertThat(this.desk.revision()).isEqualTo(revision);
		assertThat(this.desk
			.texts("MATCH (n:Lawsuit {id: 'suit'}) RETURN reduce(all = '', run IN n.runs | all + run + ' ')"))
			.containsExactly("%d %d ".formatted(first, second.getRun()));
	}

	@Test
	void aWithdrawnImportLeavesTheGraphAsIfItHadNeverBeen() {
		var before = this.desk.state();
		var run = this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT, "bad no number: x",
				"node Patent US-1-B2 name=P number=US-1; mention Patent US-2; link CITES US-1-B2 US-2 category=examiner")
			.getRun();
		assertThat(this.desk.state()).isNotEqualTo(before);

		this.desk.imports().withdraw(run);

		assertThat(this.desk.state()).isEqualTo(before);
		assertThat(this.desk.imports().listQuarantined(run)).isEmpty();
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> this.desk.imports().withdraw(run));
	}

	@Test
	void whatARunDoesToPatentsAndOrganisationsIsToldTogether() {
		var run = this.desk
			.read(ImportDesk.ONE, this.folder, "a", "node Company acme name=Acme; node Company zed name=Zed",
					"mention Company acme; node Patent US-7-B1 name=Seven; link OWNED_BY US-7-B1 acme",
					"mention Company zed; node Patent US-8-B1 name=Eight; link OWNED_BY US-8-B1 zed")
			.getRun();
		assertThat(this.desk.changesSince(this.before))
			.containsExactly("ADDED run:%d [acme, zed] {Company=2, Dataset=1, Patent=2}".formatted(run));
		long revision = this.desk.revision();

		assertThat(this.desk
			.read(ImportDesk.ONE, this.folder, "a", "node Company acme name=Acme; node Company zed name=Zed",
					"mention Company acme; node Patent US-7-B1 name=Seven; link OWNED_BY US-7-B1 acme",
					"mention Company zed; node Patent US-8-B1 name=Eight; link OWNED_BY US-8-B1 zed")
			.outcome()).isEqualTo(Outcome.KNOWN);
		assertThat(this.desk.revision()).isEqualTo(revision);

		this.desk.imports().withdraw(run);
		assertThat(this.desk.changesSince(this.before)).last()
			.isEqualTo("REMOVED run:%d [acme, zed] {Company=2, Dataset=1, Patent=2}".formatted(run));
	}

	/** The owner of a patent is concerned by what a file says of it that names none. */
	@Test
	void aChangeOfAPatentConcernsItsOwnerWhoeverStatedIt() {
		var first = this.desk
			.read(ImportDesk.TWO, this.folder, "a", "node Company acme name=Acme",
					"mention Company acme; node Patent US-7-B1 name=Seven; link OWNED_BY US-7-B1 acme")
			.getRun();
		var second = this.desk.read(ImportDesk.ONE, this.folder, "b", "node Patent US-7-B1 name=Better").getRun();
		assertThat(this.desk.changesSince(this.before)).last()
			.isEqualTo("CHANGED run:%d [acme] {Patent=1}".formatted(second));

		this.desk.imports().withdraw(first);
		assertThat(this.desk.changesSince(this.before)).last()
			.asString()
			.startsWith("REMOVED run:%d [acme]".formatted(first));
	}

	@Test
	void aLawsuitThatGetsPartiesFromAnotherFileIsToldToThem() {
		this.desk.read(ImportDesk.ONE, this.folder, "a", "node Lawsuit suit name=A_v._B");
		this.desk.read(ImportDesk.TWO, this.folder, "b",
				"mention Lawsuit suit; party name=Acme_Inc to=suit role=plaintiff");

		assertThat(this.desk.changesSince(this.before)).contains("CHANGED suit [name:acme-inc, suit] {}");
	}

	@Test
	void whoeverIsConcernedIsToldHoweverManyThereAre() {
		var rows = IntStream.range(0, Tidings.MOST + 5)
			.mapToObj((i) -> "node Company acme%03d name=Acme%d".formatted(i, i))
			.toArray(String[]::new);
		this.desk.read(this.desk.imports(1000, new Stage()), ImportDesk.ONE.provider().id(),
				ImportDesk.write(this.folder, "a", rows));

		assertThat(this.desk.changesSince(this.before)).hasSize(2)
			.first()
			.asString()
			.contains("acme000", "acme199", "Company=205")
			.doesNotContain("acme200");
		assertThat(this.desk.changesSince(this.before)).last().asString().contains("acme200", "acme204").endsWith("{}");
	}

	@Test
	void whatOtherImportsAttestStaysWhenOneIsWithdrawn() {
		this.desk.read(ImportDesk.TWO, this.folder, "b",
				"node Lawsuit suit name=Second; party name=Acme_Inc to=suit role=plaintiff");
		var alone = this.desk.state();
		var run = this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT).getRun();
		assertThat(this.desk.texts("MATCH (n {id: 'suit'}) WHERE n:Record RETURN n.name")).containsExactly("A v. B");

		this.desk.imports().withdraw(run);

		assertThat(this.desk.texts("MATCH (n {id: 'suit'}) WHERE n:Record RETURN n.name")).containsExactly("Second");
		assertThat(this.desk.state()).isEqualTo(alone);
	}

	@Test
	void filesInAnyOrderGiveTheSameGraph() {
		var a = new String[] { SUIT,
				"node Patent US-7-B1 name=Seven number=US-7; mention Patent US-8; link CITES US-7-B1 US-8" };
		var b = new String[] { "node Lawsuit suit@2021-05-05 name=Later; party name=ACME,_Inc. to=suit role=plaintiff",
				"node Patent US-8-B1 name=Eight number=US-8; mention Patent US-7; link CITES US-8-B1 US-7" };
		var c = new String[] { "node Lawsuit suit name=Other", "node Patent US-8-A1 name=Wrong number=US-8" };
		var one = this.desk.read(ImportDesk.ONE, this.folder, "a", a).getRun();
		var two = this.desk.read(ImportDesk.ONE, this.folder, "b", b).getRun();
		var three = this.desk.read(ImportDesk.TWO, this.folder, "c", c).getRun();
		var state = this.desk.state();
		List.of(one, two, three).forEach((run) -> this.desk.imports().withdraw(run));

		this.desk.read(ImportDesk.TWO, this.folder, "c", c);
		this.desk.read(ImportDesk.ONE, this.folder, "b", b);
		this.desk.read(ImportDesk.ONE, this.folder, "a", a);

		assertThat(this.desk.state()).isEqualTo(state);
		assertThat(this.desk.texts("MATCH (n:Lawsuit {id: 'suit'}) RETURN n.name")).containsExactly("Later");
		assertThat(this.desk.texts("MATCH (:Patent {id: 'US-7-B1'})-[:CITES]->(p) RETURN p.id"))
			.containsExactly("US-8-A1");
	}

	@Test
	void lawsuitsStandBesidePartnershipsAsLongAsTheGroupsAreOfTheSameParties() {
		var partnership = "node Partnership deal name=Deal; party name=Acme_Inc to=deal role=partner; "
				+ "party name=Zed_Ltd to=deal role=partner";
		var suit = "node Lawsuit case name=Case; party name=Acme_Holding to=case role=plaintiff; "
				+ "party name=Zed_Ltd to=case role=defendant";
		var ownership = "node Ownership own name=Own; party name=Acme_Inc to=own role=child; "
				+ "party name=Acme_Holding to=own role=parent";
		this.desk.read(ImportDesk.ONE, this.folder, "a", partnership, suit);
		var apart = this.desk.state();
		assertThat(besideLawsuit()).isZero();

		var run = this.desk.read(ImportDesk.TWO, this.folder, "b", ownership).getRun();
		assertThat(besideLawsuit()).isOne();
		var together = this.desk.state();
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(together);

		this.desk.imports().withdraw(run);
		assertThat(this.desk.state()).isEqualTo(apart);
		this.desk.read(ImportDesk.TWO, this.folder, "b", ownership);
		assertThat(this.desk.state()).isEqualTo(together);
		assertThat(this.desk.count("MATCH (p:Unsettled) RETURN count(p)")).isZero();
	}

	@Test
	void anAcquisitionBringsALawsuitBesideAPartnership() {
		var deal = "node Transaction deal-of-acme name=Deal kind=acquisition; party name=Acme_Inc to=deal-of-acme role=target; "
				+ "party name=Acme_Holding to=deal-of-acme role=acquirer";
		this.desk.read(ImportDesk.ONE, this.folder, "a",
				"node Partnership deal name=Deal; party name=Acme_Inc to=deal role=partner; "
						+ "party name=Zed_Ltd to=deal role=partner",
				"node Lawsuit case name=Case; party name=Acme_Holding to=case role=plaintiff; "
						+ "party name=Zed_Ltd to=case role=defendant");
		var apart = this.desk.state();
		assertThat(besideLawsuit()).isZero();

		var run = this.desk.read(ImportDesk.TWO, this.folder, "b", deal).getRun();
		assertThat(besideLawsuit()).isOne();
		this.desk.imports().withdraw(run);
		assertThat(this.desk.state()).isEqualTo(apart);
	}

	private long besideLawsuit() {
		return this.desk.count("MATCH (p:Partnership {id: 'deal', besideLawsuit: true}) RETURN count(p)");
	}

	@Test
	void aPlaceholderIsFilledWhenItsRecordArrivesAndIsOneAgainWhenItGoes() {
		this.desk.read(ImportDesk.ONE, this.folder, "a",
				"mention Lawsuit late; party name=Acme_Inc to=late role=plaintiff",
				"mention Lawsuit late; party name=Zed_Ltd to=late role=defendant");
		var before = this.desk.state();
		assertThat(this.desk
			.count("MATCH (n:Placeholder {id: 'late'}) WHERE NOT n:Entity AND NOT n:Record RETURN count(n)")).isOne();
		assertThat(edges("late")).isEmpty();

		var run = this.desk.read(ImportDesk.TWO, this.folder, "b", "node Lawsuit late name=Late").getRun();
		assertThat(edges("late")).containsExactly("name:acme-inc LITIGATES_AGAINST name:zed-ltd PROCEDURAL");
		assertThat(this.desk.count("MATCH (n:Placeholder) RETURN count(n)")).isZero();

		this.desk.imports().withdraw(run);
		assertThat(edges("late")).isEmpty();
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void courtRowsMakeTheEdgesThatClaimsWouldMake() {
		this.desk.read(ImportDesk.ONE, this.folder, "a",
				"node Lawsuit suit name=A_v._B startEarliest=2020-01-01 startLatest=2020-01-01 attestedOn=2020-03-01 knownUntil=2020-03-01; "
						+ "party name=Acme_Inc to=suit role=plaintiff; party name=Zed_Ltd to=suit role=defendant; "
						+ "mention Court ded; link FILED_IN suit ded");

		assertThat(edges("suit")).containsExactly("name:acme-inc LITIGATES_AGAINST name:zed-ltd PROCEDURAL");
		assertThat(this.desk.texts(
				"MATCH ()-[e:LITIGATES_AGAINST {recordId: 'suit'}]->() RETURN e.startLatest + ' ' + e.knownUntil + ' ' + e.places[0] + ' ' + e.dataset"))
			.containsExactly("2020-01-01 2020-03-01 US-DE sample-one");
	}

	@Test
	void aRebuildLeavesWhatRowsMadeAsItIs() {
		this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT);
		var state = this.desk.state();

		this.desk.rebuild();

		assertThat(this.desk.state()).isEqualTo(state);
	}

	@Test
	void anOrganizationOfTheCatalogueIsFoundByItsNameAndNeverAltered() {
		var before = this.desk.texts(
				"MATCH (n:Entity {id: 'nokia'}) UNWIND keys(n) AS key WITH n, key ORDER BY key RETURN key + coalesce(toStringOrNull(n[key]), '')");
		this.desk.read(ImportDesk.ONE, this.folder, "a",
				"node Lawsuit suit name=N; party name=NOKIA to=suit role=plaintiff",
				"node Company nokia name=Nokia_Siemens_Networks lei=123");

		assertThat(this.desk
			.texts("MATCH (o)-[p:PARTY_TO]->({id: 'suit'}) RETURN o.id + ' ' + p.verbatimName + ' ' + p.namedStart"))
			.containsExactly("nokia NOKIA name:nokia");
		assertThat(this.desk.texts(
				"MATCH (n:Entity {id: 'nokia'}) UNWIND keys(n) AS key WITH n, key ORDER BY key RETURN key + coalesce(toStringOrNull(n[key]), '')"))
			.isEqualTo(before);
		assertThat(this.desk.texts("MATCH (a:Attestation)-[:ATTESTS]->(:Entity {id: 'nokia'}) RETURN a.lei"))
			.containsExactly("123");
	}

	@Test
	void aFileThatIsNotWhatItClaimsToBeIsRefusedBeforeAnythingIsWritten() throws Exception {
		var file = java.nio.file.Files.writeString(this.folder.resolve("x.txt"), "something else");
		var all = this.desk.count("MATCH (n) RETURN count(n)");

		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> this.desk.imports().run("sample-one", file, Progress.NONE))
			.withMessageContaining("it is no sample");
		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> this.desk.imports().run("sample-three", file, Progress.NONE))
			.withMessageContaining("sample-one, sample-two");
		assertThat(this.desk.count("MATCH (n) RETURN count(n)")).isEqualTo(all);
	}

	@Test
	void aTrialWritesNothingAndTellsWhatWouldBeMade() throws Exception {
		var file = ImportDesk.write(this.folder, "a", SUIT, "bad no number");
		var all = this.desk.count("MATCH (n) RETURN count(n)");

		var report = this.desk.imports().tryOut("sample-one", file, Progress.NONE).files().getFirst();

		assertThat(report.tally().beside()).containsEntry("nodes Lawsuit", 1L)
			.containsEntry("relationships PARTY_TO", 2L);
		assertThat(report.tally().read()).isEqualTo(2);
		assertThat(this.desk.count("MATCH (n) RETURN count(n)")).isEqualTo(all);
	}

	@Test
	void anEmptyFileErasesNothing() {
		this.desk.read(ImportDesk.ONE, this.folder, "a", SUIT);
		var state = this.desk.state();

		assertThatNoException().isThrownBy(() -> this.desk.read(ImportDesk.ONE, this.folder, "empty"));
		assertThat(this.desk.state()).isEqualTo(state);
	}

	private List<String> edges(String record) {
		return this.desk.texts(
				"MATCH (a)-[e {recordId: '%s'}]->(b) RETURN a.id + ' ' + type(e) + ' ' + b.id + ' ' + reduce(all = '', one IN e.modalities | all + one)"
					.formatted(record));
	}

}
