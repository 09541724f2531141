package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.SharedData;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.imports.Tally.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of providers, imported into the graph and taken back. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class RealFilesTests {

	private static final Pattern ADDRESS = Pattern.compile("<(?:address-1|address-2|street|postcode)>([^<]+)</");

	private static final String TEXTS = """
			CALL () {
			  MATCH (n) WHERE n.runs IS NOT NULL OR n:QuarantinedRow OR n:ImportRun RETURN properties(n) AS content
			  UNION ALL
			  MATCH ()-[r]->() WHERE r.runs IS NOT NULL RETURN properties(r) AS content
			}
			UNWIND keys(content) AS key
			RETURN DISTINCT toStringOrNull(content[key]) AS text""";

	@Autowired
	ImportDesk desk;

	@Autowired
	Imports imports;

	@Test
	void aWeekOfGrantsIsImportedAndTakenBack() throws IOException {
		var before = this.desk.state();
		var report = this.imports.run("uspto-grants", SharedData.get("uspto-grant-xml/ipg120327.18.xml"), Progress.NONE)
			.files()
			.getFirst();

		assertThat(report.tally().count(Fate.IMPORTED)).isEqualTo(18);
		assertThat(this.desk
			.count("MATCH (p:Patent)-[r:OWNED_BY]->(:Organization) WHERE r.dataset = 'uspto-grants' RETURN count(r)"))
			.isEqualTo(14);
		assertThat(this.desk
			.texts("MATCH (o)-[e:OWNS]->(:Patent {id: 'US-D656306-S1'}) RETURN o.name + ' ' + e.startLatest"))
			.containsExactly("Acushnet Company 2012-03-27");
		assertThat(this.desk.count("MATCH (:Patent {id: 'US-D656296-S1'})-[r:CITES]->() RETURN count(r)")).isPositive();

		this.imports.withdraw(report.getRun());
		assertThat(this.desk.state()).isEqualTo(before);
	}

	@Test
	void streetsAndPostcodesOfPeopleAreNowhereInTheStore() throws IOException {
		var file = SharedData.get("uspto-samples-and-dtds/go-uspto/test-data/application");
		var addresses = new TreeSet<String>();
		try (var documents = Files.list(file)) {
			for (var document : documents.toList()) {
				ADDRESS.matcher(Files.readString(document)).results().forEach((found) -> addresses.add(found.group(1)));
			}
		}
		assertThat(addresses).isNotEmpty();

		this.imports.run("uspto-grants", file, Progress.NONE);

		var stored = this.desk.texts(TEXTS);
		assertThat(stored).hasSizeGreaterThan(50);
		assertThat(stored).noneMatch((text) -> addresses.stream().anyMatch(text::contains));
	}

	@Test
	void bothLayoutsOfPatentsViewMeetInOneGraph() {
		var citations = this.desk.read(this.imports, "patentsview",
				SharedData.get("patentsview/truncated-originals/uspatentcitation.tsv"));
		var patents = this.desk.read(this.imports, "patentsview",
				SharedData.get("patentsview/truncated-originals/patent.tsv"));

		assertThat(List.of(citations.tally().count(Fate.IMPORTED), patents.tally().count(Fate.IMPORTED)))
			.containsExactly(9L, 9L);
		assertThat(this.desk.count("MATCH (p:Placeholder) RETURN count(p)")).isEqualTo(18);
	}

}
