package dev.crossclaim.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.curation.Author;
import dev.crossclaim.curation.Decisions;
import dev.crossclaim.curation.Expected;
import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What curators judge of who is who holds for what imports bring, now and later. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class CuratedImportsTests {

	private static final Author ALICE = new Author("alice", "for the test");

	private static final Expected ANY = new Expected("*");

	private static final String SUIT = "node Lawsuit %1$s name=Suit; party name=%2$s to=%1$s role=plaintiff; party name=%3$s to=%1$s role=defendant";

	private static final String ACME = SUIT.formatted("suit", "Testing_Acme_Inc", "Testing_Zed_Ltd");

	@Autowired
	ImportDesk desk;

	@Autowired
	Decisions decisions;

	@Autowired
	CatalogLoader loader;

	@Autowired
	CatalogFiles files;

	@TempDir
	Path folder;

	@Test
	void whatRowsStateFollowsAMergeAndComesBackWhenItIsUndone() {
		read("a", ACME, "node Company lei:1 name=Wholly_Otherwise_Corp lei=LEI1");
		var before = this.desk.state();

		var decision = this.decisions.merge("name:testing-acme-inc", "lei:1", ANY, ALICE);

		assertThat(edges()).containsExactly("lei:1 LITIGATES_AGAINST name:testing-zed-ltd");
		assertThat(this.desk
			.texts("MATCH (o)-[p:PARTY_TO {role: 'plaintiff'}]->({id: 'suit'}) RETURN o.id + ' ' + p.namedStart"))
			.containsExactly("lei:1 name:testing-acme-inc");
		var later = read("b", SUIT.formatted("second", "TESTING_ACME,_INC.", "Testing_Zed_Ltd"));
		assertThat(edges()).containsExactly("lei:1 LITIGATES_AGAINST name:testing-zed-ltd",
				"lei:1 LITIGATES_AGAINST name:testing-zed-ltd");
		assertThat(this.loader.load(this.files.list()).written()).isZero();
		this.desk.imports().withdraw(later);

		this.decisions.undo(decision.id(), ANY, ALICE);

		assertThat(edges()).containsExactly("name:testing-acme-inc LITIGATES_AGAINST name:testing-zed-ltd");
		this.desk.run("MATCH (j:IdentityJudgement {keptBy: 'api'}) DETACH DELETE j");
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void whatOneMergesAnImportCannotPart() {
		var first = read("a", ACME, "node Company lei:1 name=Wholly_Otherwise_Corp lei=LEI1");
		this.decisions.merge("name:testing-acme-inc", "lei:1", ANY, ALICE);

		read("b", "node Company lei:2 name=Testing_Acme_Inc lei=LEI2");

		assertThat(edges()).containsExactly("lei:1 LITIGATES_AGAINST name:testing-zed-ltd");
		this.desk.imports().withdraw(first);
		assertThat(edges()).isEmpty();
	}

	@Test
	void anAutomaticJudgementThatIsTakenBackIsNotMadeAgain() {
		read("a", ACME, "node Company lei:1 name=TESTING_ACME_INC lei=LEI1");
		assertThat(edges()).containsExactly("lei:1 LITIGATES_AGAINST name:testing-zed-ltd");

		var decision = this.decisions.retract("same:name:testing-acme-inc", ANY, ALICE);

		assertThat(edges()).containsExactly("name:testing-acme-inc LITIGATES_AGAINST name:testing-zed-ltd");
		read("b", SUIT.formatted("second", "TESTING_ACME,_INC.", "Testing_Zed_Ltd"),
				"node Company patentsview:7 name=Testing_Acme,_Incorporated");
		assertThat(this.desk.texts("MATCH (a)-[:SAME_AS]->(b) RETURN a.id + ' ' + b.id"))
			.containsExactly("patentsview:7 lei:1");
		assertThat(edges()).containsOnly("name:testing-acme-inc LITIGATES_AGAINST name:testing-zed-ltd");
		assertThat(this.loader.load(this.files.list()).written()).isZero();

		this.decisions.undo(decision.id(), ANY, ALICE);
		assertThat(edges()).containsOnly("lei:1 LITIGATES_AGAINST name:testing-zed-ltd");
	}

	@Test
	void rowsOfOneOfTheCatalogueFollowItsMergeWhetherTheyNameItOrAnotherSpelling() {
		read("a", SUIT.formatted("suit", "Alcatel-Lucent", "Testing_Zed_Ltd"),
				SUIT.formatted("second", "Alcatel-Lucent_S.A.", "Testing_Zed_Ltd"));
		assertThat(edges()).containsOnly("alcatel-lucent LITIGATES_AGAINST name:testing-zed-ltd");
		var before = this.desk.state();

		var decision = this.decisions.merge("alcatel-lucent", "nokia", ANY, ALICE);
		assertThat(edges()).hasSize(2).containsOnly("nokia LITIGATES_AGAINST name:testing-zed-ltd");

		this.decisions.undo(decision.id(), ANY, ALICE);
		this.desk.run("MATCH (j:IdentityJudgement {keptBy: 'api'}) DETACH DELETE j");
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void anImportedNameBecomesOneOfTheCatalogue() {
		read("a", SUIT.formatted("suit", "Nokia_Networks_Oy", "Testing_Zed_Ltd"));

		this.decisions.merge("name:nokia-networks-oy", "nokia", ANY, ALICE);

		assertThat(edges()).containsExactly("nokia LITIGATES_AGAINST name:testing-zed-ltd");
	}

	private long read(String name, String... lines) {
		return this.desk.read(ImportDesk.ONE, this.folder, name, lines).getRun();
	}

	private List<String> edges() {
		return this.desk.texts(
				"MATCH (a)-[e:LITIGATES_AGAINST {dataset: 'sample-one'}]->(b) RETURN a.id + ' ' + type(e) + ' ' + b.id ORDER BY e.recordId");
	}

}
