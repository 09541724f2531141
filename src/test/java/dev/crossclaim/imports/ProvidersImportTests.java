package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.SharedData;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.Tally.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of every provider in the graph: what they make there, that a repeat writes
 * nothing, that deriving anew changes nothing, and that a withdrawal leaves no trace.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class ProvidersImportTests {

	private static final Path JOINT = Path.of("src/test/resources/joint");

	private static final String PARTNERSHIPS = "table:src/test/resources/mappings/partnerships.yaml";

	@Autowired
	ImportDesk desk;

	@Autowired
	Imports imports;

	static List<Arguments> joint() {
		return List.of(Arguments.of("uspto-assignments", "uspto-assignments",
				"MATCH (a {id: 'name:birch-fixture-networks-llc'})-[e:TRANSFERRED_TO {dataset: 'uspto-assignments'}]->(b) RETURN DISTINCT b.id AS n ORDER BY n",
				List.of("name:alder-fixture-instruments-inc", "name:alder-fixture-licensing-llc",
						"name:aspen-fixture-displays-corp")),
				Arguments.of("uspto-assignments", "uspto-assignment-research",
						"MATCH (:Transaction {kind: 'change-of-name'})-[:CONVEYS]->(p) WHERE p.id STARTS WITH 'US-900000' RETURN p.id",
						List.of()),
				Arguments.of("gleif", "gleif",
						"MATCH (c)-[e:SUBSIDIARY_OF]->(p) WHERE e.dataset = 'gleif' RETURN DISTINCT c.name + ' < ' + p.name",
						List.of("Alder Fixture Licensing LLC < Alder Fixture Instruments, Inc.")),
				Arguments.of("ror", "ror",
						"MATCH (c)-[e:SUBSIDIARY_OF]->(p) WHERE e.dataset = 'ror' RETURN coalesce(c.rorId, c.id) <> p.rorId",
						List.of("true")),
				Arguments.of("sec", "sec",
						"MATCH (o:Organization) WHERE o.cik IS NOT NULL AND o.dataset = 'sec' RETURN count(o)",
						List.of("3")),
				Arguments.of("courtlistener", "courtlistener",
						"MATCH (a)-[e:LITIGATES_AGAINST {dataset: 'courtlistener'}]->(b) RETURN a.id + ' v. ' + b.id AS n ORDER BY n",
						List.of("name:cedar-fixture-robotics-ltd v. name:fir-fixture-mobile-oy",
								"name:elm-fixture-photonics-gmbh v. name:dogwood-fixture-semiconductor-corp",
								"name:maple-fixture-cloud-inc v. name:fir-fixture-mobile-oy",
								"name:oak-fixture-software-inc v. name:alder-fixture-licensing-llc")),
				Arguments.of("oce-litigation", "oce-litigation",
						"MATCH (p)-[:IN_SUIT]->(l:Lawsuit {id: 'docket:txed-2-99-cv-90009'}) RETURN p.id ORDER BY p.id",
						List.of("US-90000023", "US-90000028", "US-90000029")),
				Arguments.of("table:acquisitions", "acquisitions",
						"MATCH (a)-[e:ACQUIRED {dataset: 'wikipedia-acquisitions'}]->(b) RETURN b.name + ' ' + e.startEarliest + '/' + e.startLatest AS n ORDER BY n",
						List.of("Ginkgo Fixture Wireless Inc 2012-04-17/2012-04-17",
								"Ginkgo Fixture Wireless Systems, Inc. 2016-03-22/2016-03-22",
								"Hazel Fixture Optics, S.A. 2015-10-01/2015-10-31",
								"Ivy Fixture Storage BV 2014-06-18/2014-06-18",
								"Larch Fixture Bank, N.A. 2007-01-01/2007-12-31")),
				Arguments.of(PARTNERSHIPS, "partnerships",
						"MATCH (r {dataset: 'fixture-partnerships'}) WHERE EXISTS { (a)-[e]->() WHERE e.recordId = r.id } RETURN r.id ORDER BY r.id",
						List.of("fixture-partnerships:w01", "fixture-partnerships:w02", "fixture-partnerships:w03",
								"fixture-partnerships:w04", "fixture-partnerships:w05", "fixture-partnerships:w06",
								"fixture-partnerships:w07", "fixture-partnerships:w08", "fixture-partnerships:w10",
								"fixture-partnerships:w11", "fixture-partnerships:w12", "fixture-partnerships:w13",
								"fixture-partnerships:w14", "fixture-partnerships:w15", "fixture-partnerships:w18",
								"fixture-partnerships:w19")));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("joint")
	void theJointFixtureInTheGraph(String source, String folder, String query, List<String> expected)
			throws IOException {
		comeAndGo(source, JOINT.resolve(folder), query, expected);
	}

	static List<Arguments> real() {
		return List.of(
				Arguments.of("uspto-assignments", "uspto-assignments/assignments-Testtest_search_by_reel_frame_00.json",
						"MATCH (t:Transaction {dataset: 'uspto-assignments'}) RETURN count(t) > 0", List.of("true")),
				Arguments.of("gleif", "gleif/api-json/lei_records",
						"MATCH (o:Organization {dataset: 'gleif'}) RETURN count(o) > 50", List.of("true")),
				Arguments.of("ror", "ror/focus", "MATCH (o:Organization {dataset: 'ror'}) RETURN count(o)",
						List.of("57")),
				Arguments.of("table:mobile-suits-2011", "mobile-suits-2011/suits.csv",
						"""
								MATCH (a)-[e:LITIGATES_AGAINST|LICENSES_TO {dataset: 'mobile-suits-2011'}]->(b)
								WHERE a.name STARTS WITH 'Microsoft' OR b.name STARTS WITH 'Nokia'
								RETURN type(e) + ' ' + coalesce(e.startLatest + '', '..') + ' ' + coalesce(e.endLatest + '', '..') AS n ORDER BY n""",
						List.of("LICENSES_TO 2011-08-31 ..", "LICENSES_TO 2011-08-31 ..",
								"LITIGATES_AGAINST .. 2011-08-31", "LITIGATES_AGAINST .. 2011-08-31",
								"LITIGATES_AGAINST 2011-08-31 ..", "LITIGATES_AGAINST 2011-08-31 ..",
								"LITIGATES_AGAINST 2011-08-31 ..", "LITIGATES_AGAINST 2011-08-31 ..")),
				Arguments.of("table:acquisitions", "acquisitions/acquisitions.tsv",
						"MATCH (t:Transaction {dataset: 'wikipedia-acquisitions'}) RETURN count(t)", List.of("2128")));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("real")
	void filesOfProvidersInTheGraph(String source, String file, String query, List<String> expected)
			throws IOException {
		comeAndGo(source, SharedData.get(file), query, expected);
	}

	/** Orders that begin at either end give one graph, and leave none. */
	@Test
	void allProvidersOfTheJointFixtureInAnyOrder() throws IOException {
		var before = this.desk.state();
		var folders = new ArrayList<List<String>>(List.of(List.of("uspto-grants", "uspto-grants"),
				List.of("patentsview", "patentsview-2021"), List.of("patentsview", "patentsview-g"),
				List.of("uspto-assignments", "uspto-assignments"),
				List.of("uspto-assignments", "uspto-assignment-research"), List.of("recap", "recap"),
				List.of("courtlistener", "courtlistener"), List.of("oce-litigation", "oce-litigation"),
				List.of("ptab", "ptab"), List.of("gleif", "gleif"), List.of("ror", "ror"), List.of("sec", "sec"),
				List.of("table:acquisitions", "acquisitions"), List.of(PARTNERSHIPS, "partnerships")));
		var forwards = read(folders);
		var state = this.desk.state();
		withdraw(forwards);
		assertThat(this.desk.state()).isEqualTo(before);

		withdraw(read(folders.reversed()), state);
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void thePlanOfTheProjectAccountsForEveryFile() throws IOException {
		var planned = new PlannedImport(SharedData.get(""), ImportPlan.ofProject());
		planned.run((source, path) -> this.imports.tryOut(source, path, Progress.NONE), Progress.NONE);

		assertThat(planned.missing()).isEmpty();
		assertThat(planned.leftOut()).isNotEmpty()
			.allSatisfy((file, reason) -> assertThat(reason).as(file).doesNotStartWith("refused"));
		assertThat(planned.reports()).allSatisfy((report) -> {
			assertThat(report.total().read()).as(report.source()).isPositive();
			assertThat(report.total().count(Fate.QUARANTINED)).as(report.source()).isZero();
		});
	}

	private List<ImportReport> read(List<List<String>> folders) throws IOException {
		var reports = new ArrayList<ImportReport>();
		for (var folder : folders) {
			reports.add(this.imports.run(folder.getFirst(), JOINT.resolve(folder.getLast()), Progress.NONE));
		}
		return reports;
	}

	private void withdraw(List<ImportReport> reports, String state) {
		assertThat(this.desk.state()).isEqualTo(state);
		withdraw(reports);
	}

	private void withdraw(List<ImportReport> reports) {
		reports.stream()
			.flatMap((report) -> report.files().stream())
			.filter((file) -> file.outcome() == Outcome.DONE)
			.forEach((file) -> this.imports.withdraw(file.getRun()));
	}

	private void comeAndGo(String source, Path path, String query, List<String> expected) throws IOException {
		var before = this.desk.state();
		var report = this.imports.run(source, path, Progress.NONE);
		var imported = this.desk.state();
		var revision = this.desk.revision();

		assertThat(report.total().count(Fate.IMPORTED)).isPositive();
		assertThat(this.desk.values(query)).containsExactlyElementsOf(expected);

		var again = this.imports.run(source, path, Progress.NONE);
		assertThat(again.files())
			.allMatch((file) -> file.outcome() == Outcome.KNOWN || file.outcome() == Outcome.NOT_OF_SOURCE);
		assertThat(this.desk.state()).isEqualTo(imported);
		assertThat(this.desk.revision()).isEqualTo(revision);

		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(imported);

		withdraw(List.of(report));
		assertThat(this.desk.state()).isEqualTo(before);
	}

}
