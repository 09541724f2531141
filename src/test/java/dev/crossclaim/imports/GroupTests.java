package dev.crossclaim.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Which companies registers and deals make one group, and when. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "crossclaim.imports.sec.filer=9900001")
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class GroupTests {

	private static final String ALDER = "lei:9999FX00000000000102";

	private static final String DEAL = "node Transaction deal name=Deal kind=acquisition startEarliest=2012-04-17 startLatest=2012-04-17 endEarliest=2012-04-17 endLatest=2012-04-17 knownUntil=2012-04-17; "
			+ "party name=Testing_Buyer_Inc to=deal role=acquirer; party name=Testing_Target_Ltd to=deal role=target";

	@Autowired
	ImportDesk desk;

	@Autowired
	List<Importer> importers;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	CypherCatalog cypher;

	@TempDir
	Path folder;

	@Test
	void registersAndListsOfSubsidiariesMakeOneGroupWithTheirDays() {
		read("gleif", "gleif/20250115-0800-gleif-goldencopy-rr-golden-copy.fixture.csv");
		read("sec", "sec/ex21_alder.html");
		read("gleif", "gleif/20250115-0800-gleif-goldencopy-lei2-golden-copy.fixture.csv");
		read("sec", "sec/company_tickers.json");

		assertThat(group(ALDER, null)).containsExactly("lei:9999FX00000000000296 child 1 YES",
				"name:aspen-fixture-displays-corp child 1 YES");
		assertThat(group(ALDER, "2018-12-31")).containsExactly("lei:9999FX00000000000296 child 1 YES",
				"name:aspen-fixture-displays-corp child 1 YES");
		assertThat(group(ALDER, "2016-01-01")).containsExactly("lei:9999FX00000000000296 child 1 YES",
				"name:aspen-fixture-displays-corp child 1 POSSIBLE");
		assertThat(group("name:aspen-fixture-displays-corp", "2018-12-31")).containsExactly(ALDER + " parent 1 YES");
		assertThat(this.desk.texts(
				"MATCH (a)-[e:SUBSIDIARY_OF]->(b {id: '%s'}) RETURN DISTINCT a.id + ' ' + coalesce(toString(e.startEarliest), '..') + ' ' + e.knownUntil AS line ORDER BY line"
					.formatted(ALDER)))
			.containsExactly("lei:9999FX00000000000296 .. 2018-12-31", "lei:9999FX00000000000296 2012-03-13 2025-01-15",
					"name:aspen-fixture-displays-corp .. 2018-12-31");
	}

	@Test
	void fundsBranchesAndRelatedOnesAreKeptAndLeadToNoGroup() {
		read("gleif", "gleif/20250115-0800-gleif-goldencopy-rr-golden-copy.fixture.csv");
		read("gleif", "gleif/20250115-0800-gleif-goldencopy-lei2-golden-copy.fixture.csv");

		assertThat(this.desk.texts(
				"MATCH (o)-[p:PARTY_TO]->(r:Ownership) WHERE r.basis = 'fund' RETURN o.id + ' ' + p.role ORDER BY o.id"))
			.containsExactly("lei:9999FX00000000000393 fund-manager", "lei:9999FX00000000000587 fund");
		assertThat(group("lei:9999FX00000000000393", null)).isEmpty();
		this.desk.read(ImportDesk.ONE, this.folder, "a",
				"node Ownership o1 name=O basis=branch; party name=Testing_Branch_Inc to=o1 role=branch; party name=Testing_Head_Inc to=o1 role=head-office",
				"node Ownership o2 name=O basis=unstated; party name=Testing_Branch_Inc to=o2 role=related; party name=Testing_Head_Inc to=o2 role=related",
				"node Ownership o3 name=O basis=successor; party name=Testing_Branch_Inc to=o3 role=predecessor; party name=Testing_Head_Inc to=o3 role=successor");
		assertThat(group("name:testing-head-inc", null)).isEmpty();
	}

	@Test
	void aParentOfRorIsOneWithoutDaysAndAttestedWhenItWasUpdated() {
		read("ror", "ror/v1/0xrq1y174.json");
		read("ror", "ror/v2/ror-data-schema-v2.fixture.json");

		assertThat(group("ror:0xrq1y174", null)).hasSize(1).first().asString().contains("child 1 YES");
		assertThat(group("ror:0xrq1y174", "2016-01-01")).hasSize(1).first().asString().contains("child 1 POSSIBLE");
	}

	@Test
	void anAcquisitionMakesAGroupFromItsDayOnAndNotBefore() {
		var before = this.desk.state();
		var run = this.desk.read(ImportDesk.ONE, this.folder, "a", DEAL).getRun();

		assertThat(group("name:testing-buyer-inc", "2012-04-16")).isEmpty();
		assertThat(group("name:testing-buyer-inc", "2012-04-17"))
			.containsExactly("name:testing-target-ltd child 1 YES");
		assertThat(group("name:testing-buyer-inc", "2015-01-01"))
			.containsExactly("name:testing-target-ltd child 1 POSSIBLE");
		assertThat(this.desk.texts(
				"MATCH (a)-[e]->(b) WHERE e.recordId = 'deal' RETURN a.id + ' ' + type(e) + ' ' + coalesce(toString(e.endLatest), 'open') ORDER BY type(e)"))
			.containsExactly("name:testing-buyer-inc ACQUIRED 2012-04-17",
					"name:testing-target-ltd SUBSIDIARY_OF open");
		var state = this.desk.state();
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(state);
		this.desk.imports().withdraw(run);
		assertThat(this.desk.state()).isEqualTo(before);
	}

	private void read(String source, String file) {
		this.desk.read(this.desk.imports(50, new Stage(), this.importers.toArray(Importer[]::new)), source,
				JointFixture.FOLDER.resolve(file));
	}

	/**
	 * Members of a group on a day, or at any time, each once. Parameters may be null,
	 * which the signatures of the client do not say.
	 */
	@SuppressWarnings("NullAway")
	private List<String> group(String company, @Nullable String day) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("company", company);
		parameters.put("from", (day != null) ? LocalDate.parse(day) : null);
		parameters.put("to", (day != null) ? LocalDate.parse(day) : null);
		parameters.put("atLeast", 1);
		parameters.put("limit", 50);
		return this.neo4j.query(this.cypher.get("query/group-of-company"))
			.bindAll(parameters)
			.fetch()
			.all()
			.stream()
			.collect(java.util.stream.Collectors.toMap((row) -> String.valueOf(row.get("id")),
					(row) -> "%s %s %s %s".formatted(row.get("id"), row.get("relation"), row.get("distance"),
							row.get("certainty")),
					(one, other) -> one, java.util.TreeMap::new))
			.values()
			.stream()
			.toList();
	}

}
