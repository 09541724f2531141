package dev.crossclaim.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.imports.FileReport.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Organisations that sources name differently meet by the measured rule, and part again.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class SameCompanyImportsTests {

	private static final String LAWSUIT = "node Lawsuit %1$s name=Suit; party name=%2$s to=%1$s role=plaintiff; party name=%3$s to=%1$s role=defendant";

	private static final String SUIT = LAWSUIT.formatted("suit", "Testing_Acme_Widgets_Incorporated",
			"Testing_Zed_Ltd");

	private static final String REGISTER = "node Company lei:1 name=TESTING_ACME_WIDGETS,_INC. lei=LEI1";

	private static final String OWNER = "node Company patentsview:p1 name=TestingAcme_Widgets_Inc; node Patent US-1-B2 name=P number=US-1; link OWNED_BY US-1-B2 patentsview:p1";

	@Autowired
	ImportDesk desk;

	@TempDir
	Path folder;

	@Test
	void spellingsOfOneNameBecomeOneCompanyAndSayWhy() {
		read("a", SUIT);
		read("b", REGISTER, OWNER);

		assertThat(same()).containsExactly("name:testing-acme-widgets-inc -> lei:1", "patentsview:p1 -> lei:1");
		assertThat(this.desk.texts(
				"MATCH (a)-[e:LITIGATES_AGAINST|OWNS]->(b) WHERE e.dataset = 'sample-one' RETURN a.id + ' ' + type(e) + ' ' + b.id ORDER BY b.id"))
			.containsExactly("lei:1 OWNS US-1-B2", "lei:1 LITIGATES_AGAINST name:testing-zed-ltd");
		assertThat(this.desk.texts(
				"MATCH (o)-[p:PARTY_TO {role: 'plaintiff'}]->({id: 'suit'}) RETURN p.verbatimName + ' ' + p.namedStart + ' ' + o.id"))
			.containsExactly("Testing Acme Widgets Incorporated name:testing-acme-widgets-inc lei:1");
		assertThat(this.desk.texts(
				"MATCH (j:IdentityJudgement {id: 'same:patentsview:p1'})-[:JUDGES]->(n) RETURN n.id + ' ' + j.verdict + ' ' + j.rule + ' ' + j.why ORDER BY n.id"))
			.satisfiesExactly(
					(text) -> assertThat(text).startsWith("lei:1 SAME same-name-1 ")
						.contains("but for accents and signs"),
					(text) -> assertThat(text).startsWith("patentsview:p1"));
	}

	@RepeatedTest(4)
	void filesInAnyOrderGiveTheSameGraphAndEachIsTakenBackExactly() {
		var before = this.desk.state();
		var files = new ArrayList<List<String>>(List.of(List.of(SUIT), List.of(REGISTER), List.of(OWNER),
				List.of(LAWSUIT.formatted("second", "Testing_Acme_Widgets", "Testing_Acme_Widgets_GmbH")),
				List.of(LAWSUIT.formatted("third", "Testing_Acme_Widgets_(Japan)", "Testing_Acme_Widgets,_Inc")),
				List.of("node Company lei:2 name=Testing_Zed_Limited lei=LEI2",
						"node Company cik:9 name=Zed_Testing lei=LEI2 cik=9")));
		var runs = files.stream().map((file) -> read("f" + files.indexOf(file), file.toArray(String[]::new))).toList();
		var state = this.desk.state();
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(state);

		var last = this.desk.state();
		var extra = read("extra", "node Company ror:5 name=Testing_Acme_Widgets_Corp",
				"node Company lei:7 name=Testing_Zed_Ltd. lei=LEI7");
		assertThat(this.desk.state()).isNotEqualTo(last);
		this.desk.imports().withdraw(extra);
		assertThat(this.desk.state()).isEqualTo(last);

		var order = new ArrayList<>(runs);
		Collections.shuffle(order, new Random(runs.getFirst()));
		order.forEach((run) -> this.desk.imports().withdraw(run));
		assertThat(this.desk.state()).isEqualTo(before);

		var seed = System.nanoTime();
		Collections.shuffle(files, new Random(seed));
		files.forEach((file) -> read("g" + files.indexOf(file), file.toArray(String[]::new)));
		assertThat(this.desk.state()).as("order of seed %d", seed).isEqualTo(state);
	}

	@Test
	void aNameThatFitsSeveralIsNobodysAndWaitsForACurator() {
		read("a", LAWSUIT.formatted("suit", "Testing_Acme_Widgets", "Testing_Zed_Ltd"));
		read("b", "node Company lei:1 name=Testing_Acme_Widgets_Inc lei=LEI1");
		assertThat(same()).containsExactly("name:testing-acme-widgets -> lei:1");

		read("c", "node Company lei:2 name=Testing_Acme_Widgets_GmbH lei=LEI2");

		assertThat(same()).isEmpty();
		assertThat(parties("suit")).contains("name:testing-acme-widgets plaintiff");
		assertThat(this.desk
			.texts("MATCH (j:IdentityJudgement {verdict: 'UNSURE', rule: 'same-name-1'}) RETURN j.id ORDER BY j.id"))
			.containsExactly("unsure:lei:1|lei:2", "unsure:lei:1|name:testing-acme-widgets",
					"unsure:lei:2|name:testing-acme-widgets");
	}

	@Test
	void twoRegisteredUnderOneNameStayTwo() {
		read("a", "node Company lei:1 name=Testing_Acme_Widgets_Inc lei=LEI1",
				"node Company lei:2 name=Testing_Acme_Widgets,_Inc. lei=LEI2",
				LAWSUIT.formatted("suit", "Testing_Acme_Widgets_Incorporated", "Testing_Zed_Ltd"));

		assertThat(same()).isEmpty();
	}

	@Test
	void identifiersComeBeforeNames() {
		read("a", "node Company lei:1 name=Testing_Acme_Widgets_Inc lei=LEI1",
				"node Company cik:7 name=Wholly_Otherwise_Corp cik=0000007 lei=lei1",
				LAWSUIT.formatted("suit", "Wholly_Otherwise_Corporation", "Testing_Zed_Ltd"));

		assertThat(same()).containsExactly("cik:7 -> lei:1", "name:wholly-otherwise-corp -> lei:1");
	}

	@Test
	void lookAlikesStayApart() {
		read("a", LAWSUIT.formatted("one", "Amazonia_Inc.", "Amazon_Inc."),
				LAWSUIT.formatted("two", "Appleton_Inc.", "Apple_Inc."),
				LAWSUIT.formatted("three", "Nokia_Siemens_Networks_Oy", "Nokia_Networks_Oy"),
				LAWSUIT.formatted("four", "Birch_Network_Services_LLC", "Birch_Networks_LLC"));

		assertThat(same()).noneMatch((text) -> text.matches(
				"name:(amazonia|appleton|nokia-siemens|birch-network-services).*|.* (name:(amazonia|appleton)|nokia-siemens).*"));
		assertThat(parties("one")).contains("name:amazonia-inc plaintiff");
		assertThat(parties("two")).contains("name:appleton-inc plaintiff");
		assertThat(parties("three")).doesNotContain("nokia plaintiff");
	}

	@Test
	void aCompanyOfTheCatalogueStandsForWhatRegistersAdd() {
		read("a", "node Company lei:9 name=ALCATEL_LUCENT_S.A. lei=LEI9",
				"node Lawsuit suit name=S; mention Company lei:9; link PARTY_TO lei:9 suit role=plaintiff");

		assertThat(same()).containsExactly("lei:9 -> alcatel-lucent");
		assertThat(parties("suit")).containsExactly("alcatel-lucent plaintiff");
	}

	@Test
	void theSameRowsAgainWriteNothing() {
		read("a", SUIT, REGISTER, OWNER);
		var state = this.desk.state();
		var revision = this.desk.revision();

		var report = this.desk.read(ImportDesk.ONE, this.folder, "again", SUIT, REGISTER, OWNER);

		assertThat(report.outcome()).isEqualTo(Outcome.DONE);
		assertThat(report.tally().count(Tally.Fate.UNCHANGED)).isEqualTo(3);
		assertThat(this.desk.state()).isEqualTo(state);
		assertThat(this.desk.revision()).isEqualTo(revision);
	}

	private long read(String name, String... lines) {
		return this.desk.read(ImportDesk.ONE, this.folder, name, lines).getRun();
	}

	private List<String> same() {
		return this.desk.texts("MATCH (a)-[:SAME_AS]->(b) RETURN a.id + ' -> ' + b.id ORDER BY a.id");
	}

	private List<String> parties(String record) {
		return this.desk
			.texts("MATCH (o)-[p:PARTY_TO]->({id: '%s'}) RETURN o.id + ' ' + p.role ORDER BY o.id".formatted(record));
	}

}
