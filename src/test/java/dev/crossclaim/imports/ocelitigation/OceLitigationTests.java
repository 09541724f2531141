package dev.crossclaim.imports.ocelitigation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.ReadRows;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tables of the patent litigation data state. */
class OceLitigationTests {

	private final OceLitigation importer = new OceLitigation();

	@ParameterizedTest
	@ValueSource(strings = {
			"case_row_id,case_number,pacer_id,district_id,case_name,case_cause,date_filed,date_closed,date_last_filed|5,1:09-cv-00189,1,ded,A Inc. v. B Inc.,35:271 Patent Infringement,2009-03-23,,2010-01-02",
			"case_row_id;case_number;court_name;case_name;case_cause;date_filed;date_closed;date_last_filed|5;1:2009cv00189;Delaware District Court;A Inc. v. B Inc.;35:271 Patent Infringement;23mar2009;NA;02jan2010",
			"CASE_ROW_ID,CASE_NO,COURT,CASE_TITLE,CAUSE,FILED_DATE,CLOSED_DATE,LAST_FILED_DATE|5.0,1:09-cv-00189-WHW-MAS,ded,A Inc. v. B Inc.,35:271 Patent Infringement,03/23/2009,.,01/02/2010" })
	void aCaseIsOneLawsuitInEveryRelease(String table) throws IOException {
		var facts = only(table.replace('|', '\n'));
		var lawsuit = facts.nodes().getFirst();

		assertThat(lawsuit.id()).isEqualTo("docket:ded-1-09-cv-00189");
		assertThat(lawsuit.content()).containsEntry("isPatentCase", "yes").doesNotContainKey("endLatest");
		assertThat(lawsuit.content().get("startLatest")).hasToString("2009-03-23");
		assertThat(lawsuit.content().get("attestedOn")).hasToString("2010-01-02");
		assertThat(ReadRows.links(facts)).contains("key:oce-litigation:case:5 STANDS_FOR docket:ded-1-09-cv-00189 {}",
				"docket:ded-1-09-cv-00189 FILED_IN ded {}",
				"name:a-inc PARTY_TO docket:ded-1-09-cv-00189 {role=plaintiff, statedIn=caption, verbatimName=A Inc.}");
	}

	@Test
	void theIndexOfCasesIsShownOnlyWhereTheOtherTableIsMissing() throws IOException {
		var index = only(
				"case_row_id,case_number,district_id,case_name,date_filed\n5,1:09-cv-00189,ded,A v. B,2009-03-23");

		assertThat(index.nodes().getFirst().id()).isEqualTo("docket:ded-1-09-cv-00189");
		assertThat(index.nodes().getFirst().version()).isNull();
		assertThat(index.nodes().getFirst().content()).containsEntry("isPatentCase", "unknown");
	}

	@Test
	void aCourtThatIsNotKnownIsKeptAsWritten() throws IOException {
		var facts = only("case_row_id,case_number,court_name\n5,1:09-cv-00189,District Court of Atlantis");

		assertThat(facts.nodes().getFirst().content()).containsEntry("courtName", "District Court of Atlantis");
		assertThat(facts.beside()).containsEntry("dockets of courts that the catalogue does not have", 1);
	}

	@Test
	void patentsInSuitAreNamedByTheirNumbers() throws IOException {
		var rows = ReadRows.of(this.importer, "patents.csv", """
				case_row_id,case_number,patent,patent_doc_type,date_filed
				5,x,"6,163,776",Patent,2009-03-23
				5,x,D656296,,2009-03-23
				5,x,"RE 38,055; 7228321",Patent,2009-03-23
				5,x,20050004437,Published Application,2009-03-23
				5,x,11/123456,Application,2009-03-23
				5,x,EP123,Foreign Patent,2009-03-23
				5,x,NA,,2009-03-23
				5,x,see complaint,Patent,2009-03-23
				,x,7228321,Patent,2009-03-23
				""");

		assertThat(rows.subList(0, 4).stream().flatMap((row) -> ReadRows.links(ReadRows.facts(row)).stream()))
			.containsExactly("US-6163776 IN_SUIT key:oce-litigation:case:5 {}",
					"US-D656296 IN_SUIT key:oce-litigation:case:5 {}",
					"US-RE38055 IN_SUIT key:oce-litigation:case:5 {}",
					"US-7228321 IN_SUIT key:oce-litigation:case:5 {}",
					"US-20050004437-A1 IN_SUIT key:oce-litigation:case:5 {}");
		assertThat(rows.subList(4, 9)).extracting((row) -> row.outcome().toString())
			.containsExactly("Skipped[reason=application without a publication]",
					"Skipped[reason=foreign patent, of which the country is not told]",
					"Skipped[reason=no patent number]", "Quarantined[reason=no patent number]",
					"Quarantined[reason=no case_row_id]");
	}

	@Test
	void onlyNumbersAreTakenFromEntriesAndNothingOfLawyers() throws IOException {
		var documents = ReadRows.of(this.importer, "documents.csv",
				"""
						case_row_id,case_number,doc_count,attachment_count,doc_number,doc_date_filed,short_description,long_description
						5,x,1,0,1,2009-03-23,Complaint,COMPLAINT on Patent No. 6163776
						5,x,2,0,2,2009-03-24,Order,ORDER to show cause
						""");
		var attorneys = ReadRows.of(this.importer, "attorneys.csv",
				"case_row_id,case_number,party_row_count,party_type,attorney_row_count,attorney_name,attorney_contactinfo,name\n5,x,1,Plaintiff,1,Ann Roe,1 Street,A Inc.");

		assertThat(ReadRows.facts(documents.getFirst()).nodes().getFirst().id())
			.isEqualTo("claim:key:oce-litigation:case:5:involves:US-6163776");
		assertThat(documents.getLast().outcome()).hasToString("Skipped[reason=entry that names no patent]");
		assertThat(attorneys.getFirst().outcome()).hasToString("Skipped[reason=attorney]");
	}

	@Test
	void tablesOfOthersAreRefused() throws IOException {
		assertThat(this.importer.refuse(ReadRows.file("a.csv", "rf_id,or_name\n1,A"))).isPresent();
		assertThat(this.importer.refuse(ReadRows.file("a.csv", "case_number,name,party_type\n1,A,B"))).isPresent();
	}

	@Test
	void theJointFixtureIsReadAsExpected() throws IOException {
		var folder = Path.of("src/test/resources/joint/oce-litigation");

		assertThat(ReadRows.count(this.importer, folder.resolve("cases.csv")))
			.containsAllEntriesOf(Map.of("stated LAWSUIT", 7, "quarantined: no readable day", 1));
		assertThat(ReadRows.count(this.importer, folder.resolve("names.csv")))
			.containsAllEntriesOf(Map.of("stated COMPANY", 15, "quarantined: no name", 1));
		assertThat(ReadRows.count(this.importer, folder.resolve("patents.csv")))
			.containsAllEntriesOf(Map.of("beside: patents in suit", 12, "skipped: no patent number", 1));
	}

	private Facts only(String table) throws IOException {
		var rows = ReadRows.of(this.importer, "a.csv", table);
		assertThat(rows).hasSize(1);
		return ReadRows.facts(rows.getFirst());
	}

}
