package dev.crossclaim.imports.courtlistener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.ReadRows;

import static org.assertj.core.api.Assertions.assertThat;

/** What records of CourtListener state. */
class CourtListenerTests {

	private static final String ADDRESS = "https://www.courtlistener.com/api/rest/v4";

	private static final String DOCKET = """
			{"resource_uri": "%s/dockets/7/", "id": 7, "court": "%s/courts/txed/", "docket_number": "2:14-cv-00089-JRG",
			 "case_name": "Acme LLC v. Zed Inc. et al", "date_filed": "2014-01-02", "date_terminated": null, "date_last_filing": "2014-05-06",
			 "date_modified": "2024-05-20T03:59:23.387426-07:00", "nature_of_suit": "", "cause": "28:1338 Patent Infringement"}"""
		.formatted(ADDRESS, ADDRESS);

	private static final String PARTY = """
			{"resource_uri": "%s/parties/1/", "name": "Zed Inc.", "extra_info": "", "attorneys": [{"attorney": "%s/attorneys/9/", "docket_id": 99}],
			 "party_types": [{"docket": "%s/dockets/7/", "name": "Defendant", "date_terminated": "2014-02-03"},
			  {"docket_id": 7, "name": "Counter Claimant", "date_terminated": null}, {"docket_id": 8, "name": "Amicus", "date_terminated": null}]}"""
		.formatted(ADDRESS, ADDRESS, ADDRESS);

	private static final String ENTRY = """
			{"docket": "%s/dockets/7/", "recap_sequence_number": "1", "entry_number": 1, "date_filed": "2014-01-03", "description": "COMPLAINT",
			 "recap_documents": [{"description": "Exhibit, U.S. Patent No. 6,163,776"}]}"""
		.formatted(ADDRESS);

	private static final String FOUND = """
			{"docket_id": 7, "docket_absolute_url": "/docket/7/acme/", "court": "District Court, E.D. Texas", "court_id": "txed", "docketNumber": "2:14-cv-00089",
			 "caseName": "<mark>Acme</mark> LLC v. Zed Inc.", "dateFiled": "2014-01-02", "dateTerminated": null, "suitNature": "Patent", "cause": "",
			 "party": ["<mark>Acme</mark> LLC", "Zed Inc."], "recap_documents": [{"description": "Patent No. 6,163,776", "docket_entry_id": 3}]}""";

	private final CourtListener importer = new CourtListener();

	@Test
	void aDocketIsKnownByItsIdAndTakesItsPartiesFromItsCaption() throws IOException {
		var facts = only(DOCKET);

		assertThat(facts.nodes().getFirst().id()).isEqualTo("docket:txed-2-14-cv-00089");
		assertThat(facts.nodes().getFirst().version()).hasToString("2024-05-20");
		assertThat(facts.nodes().getFirst().content()).containsEntry("isPatentCase", "yes")
			.containsEntry("cause", "28:1338 Patent Infringement")
			.doesNotContainKey("natureOfSuit")
			.hasEntrySatisfying("attestedOn", (day) -> assertThat(day).hasToString("2014-05-06"));
		assertThat(ReadRows.links(facts)).contains("key:courtlistener:docket:7 STANDS_FOR docket:txed-2-14-cv-00089 {}",
				"name:zed-inc PARTY_TO docket:txed-2-14-cv-00089 {role=defendant, statedIn=caption, verbatimName=Zed Inc.}");
	}

	@Test
	void aPartyNamesItsDocketsByTheirKeysOnceForEachRole() throws IOException {
		assertThat(ReadRows.links(only(PARTY))).containsExactly(
				"name:zed-inc PARTY_TO key:courtlistener:docket:7 {endEarliest=2014-02-03, endLatest=2014-02-03, endText=2014-02-03, knownUntil=2014-02-03, role=defendant, verbatimName=Zed Inc., verbatimRole=Defendant}",
				"name:zed-inc PARTY_TO key:courtlistener:docket:7 {role=counter-claimant, verbatimName=Zed Inc., verbatimRole=Counter Claimant}",
				"name:zed-inc PARTY_TO key:courtlistener:docket:8 {role=other, verbatimName=Zed Inc., verbatimRole=Amicus}");
	}

	@Test
	void numbersInEntriesAreAllegedAndConnectNothing() throws IOException {
		var facts = only(ENTRY);

		assertThat(facts.nodes().getFirst().content()).containsEntry("modality", "ALLEGED")
			.containsEntry("statedOn", "2014-01-03");
		assertThat(ReadRows.links(facts)).containsExactly(
				"claim:key:courtlistener:docket:7:involves:US-6163776 ABOUT key:courtlistener:docket:7 {}",
				"claim:key:courtlistener:docket:7:involves:US-6163776 HAS_VALUE US-6163776 {}");
	}

	@Test
	void aDocketThatASearchFoundIsTheSameLawsuitWithoutTheMarksOfTheSearch() throws IOException {
		var facts = only(FOUND);

		assertThat(facts.nodes().getFirst().id()).isEqualTo("docket:txed-2-14-cv-00089");
		assertThat(facts.nodes().getFirst().content()).containsEntry("name", "Acme LLC v. Zed Inc.")
			.containsEntry("natureOfSuit", "Patent");
		assertThat(ReadRows.links(facts)).contains(
				"name:acme-llc PARTY_TO docket:txed-2-14-cv-00089 {role=other, verbatimName=Acme LLC}",
				"name:acme-llc PARTY_TO docket:txed-2-14-cv-00089 {role=plaintiff, statedIn=caption, verbatimName=Acme LLC}",
				"claim:docket:txed-2-14-cv-00089:involves:US-6163776 HAS_VALUE US-6163776 {}");
	}

	@Test
	void pagesSingleRecordsAndLinesAreReadAlike() throws IOException {
		var page = "{\"count\": 2, \"next\": null, \"results\": [%s, %s], \"meta\": {\"docket_number\": 1}}"
			.formatted(DOCKET, PARTY);
		var lines = (DOCKET + "\n" + PARTY).replaceAll("\n(?! *\\{\"res)", " ");

		for (var text : List.of(page, "[" + page + "]", "[" + DOCKET + "," + PARTY + "]", lines, page + "\n" + page)) {
			var rows = ReadRows.of(this.importer, "a.json", text);
			assertThat(rows).hasSizeGreaterThanOrEqualTo(2)
				.allSatisfy((row) -> assertThat(row.outcome()).isInstanceOf(Outcome.Stated.class));
			assertThat(rows.size()).isEqualTo(text.split("\"resource_uri\"", -1).length - 1);
		}
	}

	@Test
	void whatIsNoDocketPartyOrEntryIsSkippedByItsKind() throws IOException {
		var rows = ReadRows.of(this.importer, "a.json",
				"""
						{"results": [{"parties_represented": [], "name": "Ann Roe", "contact_raw": "1 Street"}, {"cluster_id": 4, "docketNumber": "1"},
						 {"docket_entry": "https://www.courtlistener.com/api/rest/v4/docket-entries/4/", "document_number": "1"}, {"citation_string": "D. Del."}, {"x": 1}]}""");

		assertThat(rows).extracting((row) -> row.outcome().toString())
			.containsExactly("Skipped[reason=attorney]", "Skipped[reason=opinion]",
					"Skipped[reason=document, which names no docket]", "Skipped[reason=court]",
					"Quarantined[reason=no docket, party or entry]");
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		assertThat(this.importer.refuse(ReadRows.file("a.json", "{\"lei\": 1}"))).isPresent();
		assertThat(this.importer.refuse(ReadRows.file("a.csv", "id,courtlistener.com/"))).isPresent();
	}

	@Test
	void theJointFixtureIsReadAsExpected() throws IOException {
		var folder = Path.of("src/test/resources/joint/courtlistener");

		assertThat(ReadRows.count(this.importer, folder.resolve("dockets.json")))
			.containsAllEntriesOf(Map.of("stated LAWSUIT", 3, "quarantined: no readable day", 1,
					"beside: dockets of courts that the catalogue does not have", 1));
		assertThat(ReadRows.count(this.importer, folder.resolve("parties.json")))
			.containsAllEntriesOf(Map.of("stated COMPANY", 7, "quarantined: no name", 1, "beside: parties", 8));
	}

	private Facts only(String json) throws IOException {
		var rows = ReadRows.of(this.importer, "a.json", json);
		assertThat(rows).hasSize(1);
		return ReadRows.facts(rows.getFirst());
	}

}
