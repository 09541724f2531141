package dev.crossclaim.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Who owns a patent when, by made-up chains of conveyances. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class TitleTests {

	private static final String GRANT = "node Patent US-1-B2 name=P number=US-1 published=2010-05-04; node Company name:one-inc name=One_Inc; "
			+ "link OWNED_BY US-1-B2 name:one-inc startLatest=2010-05-04 attestedOn=2010-05-04 knownUntil=2010-05-04";

	@Autowired
	ImportDesk desk;

	@TempDir
	Path folder;

	@Test
	void aGrantAloneIsAttestedToItsDay() {
		read(GRANT);

		assertThat(titles()).containsExactly("name:one-inc | 2010-05-04 .. | until 2010-05-04 named");
	}

	@Test
	void eachHoldsFromTheConveyanceInToTheConveyanceOut() {
		read(GRANT, convey("t2", "assignment", "Two_Inc", "Three_Inc", "2015-03-02"),
				convey("t1", "assignment", "One_Inc", "Two_Inc", "2012-07-02"));

		assertThat(titles()).containsExactly(
				"name:one-inc | 2010-05-04 .. 2012-07-02 2012-07-02 | until 2012-07-02 named executed",
				"name:three-inc 2015-03-02 2015-03-02 .. | until 2015-03-02 executed",
				"name:two-inc 2012-07-02 2012-07-02 .. 2015-03-02 2015-03-02 | until 2015-03-02 executed executed");
	}

	@Test
	void securityInterestsReleasesAndLicencesMoveNothing() {
		read(GRANT, convey("t1", "security-interest", "One_Inc", "Bank_Inc", "2012-07-02"),
				convey("t2", "release", "Bank_Inc", "One_Inc", "2013-07-02"),
				convey("t3", "licence", "One_Inc", "Two_Inc", "2014-07-02"),
				convey("t4", "other", "One_Inc", "Two_Inc", "2014-07-02"));

		assertThat(titles()).containsExactly("name:one-inc | 2010-05-04 .. | until 2010-05-04 named");
	}

	@Test
	void aGapLeavesItOpenWhoHadItAndSaysWhoConveyed() {
		read(GRANT, convey("t1", "assignment", "Four_Inc", "Five_Inc", "2014-01-10"));

		assertThat(titles()).containsExactly("name:five-inc 2014-01-10 2014-01-10 .. | until 2014-01-10 executed",
				"name:four-inc | 2014-01-10 .. 2014-01-10 2014-01-10 | until 2014-01-10 conveyed executed",
				"name:one-inc | 2010-05-04 .. | until 2010-05-04 named");
	}

	@Test
	void whatIsOnlyRecordedHappenedOnSomeDayUpToTheRecording() {
		read(GRANT, "node Transaction t1 name=T kind=assignment startLatest=2012-07-02 recorded=2012-07-02; "
				+ "party name=One_Inc to=t1 role=assignor; party name=Two_Inc to=t1 role=assignee; mention Patent US-1; link CONVEYS t1 US-1");

		assertThat(titles()).containsExactly(
				"name:one-inc | 2010-05-04 .. | 2012-07-02 | until 2010-05-04 named recorded",
				"name:two-inc | 2012-07-02 .. | until 2012-07-02 recorded");
	}

	@Test
	void aCorrectionRepeatsOrTakesThePlaceOfWhatItCorrects() {
		read(GRANT, convey("t1", "assignment", "One_Inc", "Two_Inc", "2012-07-02"),
				convey("t2", "correction", "One_Inc", "Two_Inc", "2012-07-02"));
		assertThat(titles()).hasSize(2);

		read(convey("t3", "correction", "One_Inc", "Twofold_Inc", "2012-07-02"));
		assertThat(titles()).containsExactly(
				"name:one-inc | 2010-05-04 .. 2012-07-02 2012-07-02 | until 2012-07-02 named executed",
				"name:twofold-inc 2012-07-02 2012-07-02 .. | until 2012-07-02 executed");
	}

	@Test
	void twoConveyancesOfOneDayFollowTheChain() {
		read(GRANT, convey("t9", "assignment", "One_Inc", "Two_Inc", "2012-07-02"),
				convey("t1", "assignment", "Two_Inc", "Three_Inc", "2012-07-02"));

		assertThat(titles()).containsExactly(
				"name:one-inc | 2010-05-04 .. 2012-07-02 2012-07-02 | until 2012-07-02 named executed",
				"name:three-inc 2012-07-02 2012-07-02 .. | until 2012-07-02 executed",
				"name:two-inc 2012-07-02 2012-07-02 .. 2012-07-02 2012-07-02 | until 2012-07-02 executed executed");
	}

	@Test
	void whatIsSoldAndBoughtBackOnOneDayIsHadAgain() {
		read(GRANT, convey("t1", "assignment", "One_Inc", "Two_Inc", "2012-07-02"),
				convey("t2", "assignment", "Two_Inc", "One_Inc", "2012-07-02"));

		assertThat(titles()).contains("name:one-inc 2012-07-02 2012-07-02 .. | until 2012-07-02 executed");
	}

	@Test
	void aMergerMovesTheTitleOnItsDayAndNotBefore() {
		read(GRANT, convey("t1", "merger", "One_Inc", "Two_Inc", "2013-09-30"));

		assertThat(certainty("2013-09-29")).containsExactly("name:one-inc");
		assertThat(certainty("2013-09-30")).containsExactly("name:one-inc", "name:two-inc");
		assertThat(this.desk.texts(
				"MATCH (o)-[e:OWNS]->(:Patent {id: 'US-1-B2'}) WHERE e.startEarliest > date('2013-09-29') OR e.endLatest < date('2013-10-01') RETURN o.id + ' ' + coalesce(e.since, '') + ' ' + coalesce(e.until, '') ORDER BY o.id"))
			.containsExactly("name:one-inc  t1", "name:two-inc t1 ");
	}

	@Test
	void anInventorsFirstAssignmentIsToldApart() {
		read("node Patent US-1-B2 name=P number=US-1 published=2010-05-04",
				"node Transaction t1 name=T kind=assignment startEarliest=2008-01-02 startLatest=2008-01-02; node Person person:ann name=Ann; "
						+ "link PARTY_TO person:ann t1 role=assignor executed=2008-01-02; party name=One_Inc to=t1 role=assignee; "
						+ "mention Patent US-1; link CONVEYS t1 US-1",
				convey("t2", "assignment", "One_Inc", "Two_Inc", "2012-07-02"));

		assertThat(this.desk.texts(
				"MATCH (o)-[e:OWNS]->(:Patent {id: 'US-1-B2'}) RETURN o.id + ' ' + coalesce(e.firstAssignment, false) ORDER BY o.id"))
			.containsExactly("name:one-inc true", "name:two-inc false");
		assertThat(this.desk
			.texts("MATCH (a)-[e:TRANSFERRED_TO]->(b) WHERE e.recordId IN ['t1', 't2'] RETURN a.id + ' ' + b.id"))
			.containsExactly("name:one-inc name:two-inc");
	}

	@Test
	void aNameThatChangedHoldsOnUnderTheNewOneAlsoWhereBothAreOneCompany() {
		read(GRANT, convey("t1", "change-of-name", "One_Inc", "Uno_Inc", "2012-07-02"),
				convey("t2", "change-of-name", "Uno_Inc", "Uno_Incorporated", "2013-07-02"));

		assertThat(titles()).containsExactly(
				"name:one-inc | 2010-05-04 .. 2012-07-02 2012-07-02 | until 2012-07-02 named executed",
				"name:uno-inc 2012-07-02 2012-07-02 .. | until 2013-07-02 executed");
	}

	@Test
	void rowsOfChainsInAnyOrderAndARebuildGiveTheSameTitlesAndGoAgain() {
		var before = this.desk.state();
		var rows = new ArrayList<>(List.of(GRANT, convey("t1", "assignment", "One_Inc", "Two_Inc", "2012-07-02"),
				convey("t2", "merger", "Two_Inc", "Three_Inc", "2013-07-02"),
				convey("t3", "correction", "Two_Inc", "Drei_Inc", "2013-07-02"),
				convey("t4", "security-interest", "Three_Inc", "Bank_Inc", "2014-07-02"),
				"node Company lei:2 name=TWO,_INC. lei=LEI2",
				convey("t5", "assignment", "Drei_Inc", "Two_Incorporated", "2016-07-02")));
		var runs = rows.stream().map((row) -> read(row)).toList();
		var state = this.desk.state();
		assertThat(titles()).contains(
				"lei:2 2012-07-02 2012-07-02 .. 2013-07-02 2013-07-02 | until 2013-07-02 executed executed",
				"lei:2 2016-07-02 2016-07-02 .. | until 2016-07-02 executed");
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(state);

		var seed = System.nanoTime();
		var order = new ArrayList<>(runs);
		Collections.shuffle(order, new Random(seed));
		order.forEach((run) -> this.desk.imports().withdraw(run));
		assertThat(this.desk.state()).as("withdrawn by seed %d", seed).isEqualTo(before);
		Collections.shuffle(rows, new Random(seed));
		rows.forEach((row) -> read(row));
		assertThat(this.desk.state()).as("order of seed %d", seed).isEqualTo(state);
	}

	private static String convey(String id, String kind, String from, String to, String day) {
		return ("node Transaction %1$s name=T kind=%2$s startEarliest=%5$s startLatest=%5$s endEarliest=%5$s endLatest=%5$s knownUntil=%5$s; "
				+ "party name=%3$s to=%1$s role=assignor; party name=%4$s to=%1$s role=assignee; mention Patent US-1; link CONVEYS %1$s US-1")
			.formatted(id, kind, from, to, day);
	}

	private int files;

	private long read(String... lines) {
		return this.desk.read(ImportDesk.ONE, this.folder, "f" + ++this.files, lines).getRun();
	}

	private List<String> titles() {
		return this.desk
			.texts("""
					MATCH (o)-[e:OWNS]->(:Patent {id: 'US-1-B2'})
					RETURN o.id + ' ' + coalesce(toString(e.startEarliest), '|') + ' ' + e.startLatest + ' ..'
					  + CASE WHEN e.endLatest IS NULL THEN '' ELSE ' ' + coalesce(toString(e.endEarliest), '|') + ' ' + e.endLatest END
					  + ' | until ' + e.knownUntil + ' ' + e.basis + coalesce(' ' + e.endBasis, '') AS line ORDER BY line""");
	}

	/** Who certainly has it on a day. */
	private List<String> certainty(String day) {
		return this.desk.texts(
				"MATCH (o)-[e:OWNS]->(:Patent {id: 'US-1-B2'}) WHERE e.startLatest <= date('%1$s') AND date('%1$s') <= e.knownUntil RETURN o.id ORDER BY o.id"
					.formatted(day));
	}

}
