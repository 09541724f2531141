package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.SharedData;
import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What dockets of courts and of the board become in the graph. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class CourtImportsTests {

	private static final String DOCKET = """
			{"court_id": "%s", "docket_number": "%s", "case_name": "Acme LLC v. Zed Inc.", "date_filed": "2014-01-02",
			 "nature_of_suit": "830 Patent", "docket_entries": [{"date_filed": "2014-05-06", "description": "NOTICE of Patent No. 6,163,776"}],
			 "parties": [{"name": "Acme LLC", "type": "Plaintiff"}, {"name": "Zed Inc.", "type": "Defendant"},
			  {"name": "Early Leaver Inc.", "type": "Defendant", "date_terminated": "2014-02-03"},
			  {"name": "Third Corp.", "type": "Intervenor"}, {"name": "Fourth Corp.", "type": "Unknown"}, {"name": "Ann Roe", "type": "Mediator"}]}""";

	@Autowired
	ImportDesk desk;

	@Autowired
	List<Importer> importers;

	@TempDir
	Path folder;

	@Test
	void onlySidesBecomeOpponentsInThePlaceAndPeriodOfTheirCase() {
		read("recap", ImportDesk.write(this.folder, "a.json"), DOCKET.formatted("txed", "2:14-cv-00089-JRG"));

		assertThat(this.desk
			.texts("""
					MATCH (a)-[e:LITIGATES_AGAINST]->(b) WHERE e.recordId STARTS WITH 'docket:'
					RETURN a.id + ' ' + b.id + ' ' + reduce(all = '', place IN e.places | all + place) + ' ' + e.knownUntil ORDER BY b.id"""))
			.containsExactly("name:acme-llc name:early-leaver-inc US-TX 2014-02-03",
					"name:acme-llc name:zed-inc US-TX 2014-05-06");
		assertThat(this.desk.count("MATCH (:Lawsuit {id: 'docket:txed-2-14-cv-00089'})-[r]-(:Patent) RETURN count(r)"))
			.isZero();
	}

	@Test
	void derivingAnewAndWithdrawingLeaveWhatTheyShould() {
		var before = this.desk.state();
		var run = read("recap", ImportDesk.write(this.folder, "a.json"), DOCKET.formatted("cacd", "8:14-cv-00089"));
		var imported = this.desk.state();

		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(imported);

		imports().withdraw(run);
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void theSamplesAreImportedOnceAndWithdrawn() {
		var before = this.desk.state();
		var files = List.of("recap pacer", "ptab uspto-ptab", "ptab uspto-odp/patent-dev-odp");
		var reports = files.stream().map(this::samples).toList();
		var imported = this.desk.state();

		assertThat(reports.stream().flatMap((report) -> report.files().stream()))
			.allSatisfy((file) -> assertThat(file.tally().count(Tally.Fate.QUARANTINED)).isZero());
		files.stream()
			.map(this::samples)
			.flatMap((report) -> report.files().stream())
			.forEach((file) -> assertThat(file.outcome()).isNotEqualTo(FileReport.Outcome.DONE));
		assertThat(this.desk.state()).isEqualTo(imported);
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(imported);

		reports.stream()
			.flatMap((report) -> report.files().stream())
			.filter((file) -> file.outcome() == FileReport.Outcome.DONE)
			.forEach((file) -> imports().withdraw(file.getRun()));
		assertThat(this.desk.state()).isEqualTo(before);
	}

	private ImportReport samples(String words) {
		var sourceAndFolder = words.split(" ", -1);
		try {
			return imports().run(sourceAndFolder[0], SharedData.get(sourceAndFolder[1]), Progress.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long read(String source, Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.desk.read(imports(), source, file).getRun();
	}

	private Imports imports() {
		return this.desk.imports(50, new Stage(), this.importers.toArray(Importer[]::new));
	}

}
