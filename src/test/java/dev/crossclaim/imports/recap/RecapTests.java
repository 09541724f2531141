package dev.crossclaim.imports.recap;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.ReadRows;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of dockets of PACER, parsed as JSON or archived as XML. */
class RecapTests {

	private static final String JSON = """
			{"case_name": "Acme LLC v. Zed, Inc. et al", "cause": "", "court_id": "ded", "date_filed": "2012-04-10",
			 "date_terminated": null, "docket_number": "1:12-cv-00454-SLR", "nature_of_suit": "830 Patent",
			 "docket_entries": [
			  {"date_filed": "2012-04-10", "description": "COMPLAINT for infringement of U.S. Patent No. 6,163,776"},
			  {"date_filed": "2012-06-01", "description": "NOTICE regarding Patent No. 6163776"}],
			 "parties": [
			  {"name": "Acme LLC", "type": "Plaintiff", "date_terminated": null, "extra_info": "a Texas company",
			   "attorneys": [{"name": "Ann Doe", "contact": "1 Main Street\\nann@doe.com"}]},
			  {"name": "Zed, Inc.", "type": "Defendant", "date_terminated": "2012-05-05", "extra_info": "TERMINATED: 05/05/2012"},
			  {"name": "Ben Roe", "type": "Mediator", "date_terminated": null, "extra_info": ""}]}
			""";

	@Test
	void partiesHaveRolesAndPeriodsAndNumbersInTheTextAreAlleged() throws IOException {
		var facts = facts(JSON);

		assertThat(facts.nodes().getFirst().id()).isEqualTo("docket:ded-1-12-cv-00454");
		assertThat(facts.nodes().getFirst().content()).containsEntry("isPatentCase", "yes")
			.containsEntry("natureOfSuit", "830 Patent")
			.containsEntry("docketNumber", "1:12-cv-00454-SLR")
			.containsEntry("attestedOn", java.time.LocalDate.of(2012, 6, 1))
			.doesNotContainKeys("endLatest", "cause");
		assertThat(ReadRows.links(facts)).containsExactlyInAnyOrder("docket:ded-1-12-cv-00454 FILED_IN ded {}",
				"name:acme-llc PARTY_TO docket:ded-1-12-cv-00454 {description=a Texas company, role=plaintiff, verbatimName=Acme LLC, verbatimRole=Plaintiff}",
				"name:zed-inc PARTY_TO docket:ded-1-12-cv-00454 {endEarliest=2012-05-05, endLatest=2012-05-05, endText=2012-05-05, knownUntil=2012-05-05, role=defendant, verbatimName=Zed, Inc., verbatimRole=Defendant}",
				"person:docket:ded-1-12-cv-00454-ben-roe PARTY_TO docket:ded-1-12-cv-00454 {role=mediator, verbatimName=Ben Roe, verbatimRole=Mediator}",
				"claim:docket:ded-1-12-cv-00454:involves:US-6163776 ABOUT docket:ded-1-12-cv-00454 {}",
				"claim:docket:ded-1-12-cv-00454:involves:US-6163776 HAS_VALUE US-6163776 {}");
		assertThat(facts.nodes()).filteredOn((node) -> node.id().startsWith("claim:"))
			.allSatisfy((claim) -> assertThat(claim.content()).containsEntry("modality", "ALLEGED"));
		assertThat(facts.nodes().toString() + facts.links()).doesNotContain("Main Street", "@");
	}

	@Test
	void aDocketWithoutPartiesTakesThemFromItsCaptionAndSaysSo() throws IOException {
		var facts = facts(JSON.replaceAll("(?s),\\s*\"parties\".*", "}"));

		assertThat(ReadRows.links(facts)).contains(
				"name:acme-llc PARTY_TO docket:ded-1-12-cv-00454 {role=plaintiff, statedIn=caption, verbatimName=Acme LLC}",
				"name:zed-inc PARTY_TO docket:ded-1-12-cv-00454 {role=defendant, statedIn=caption, verbatimName=Zed, Inc.}");
		assertThat(facts.beside()).containsEntry("parties taken from captions", 2);
	}

	@Test
	void aCourtThatTheCatalogueDoesNotHaveIsKeptAsWritten() throws IOException {
		var facts = facts(JSON.replace("\"ded\"", "\"nysupct\""));

		assertThat(facts.nodes().getFirst().content()).containsEntry("courtName", "nysupct");
		assertThat(ReadRows.links(facts)).noneMatch((link) -> link.contains("FILED_IN"));
		assertThat(facts.beside()).containsEntry("dockets of courts that the catalogue does not have", 1);
	}

	@Test
	void aDayThatIsNonePutsTheDocketIntoQuarantine() throws IOException {
		assertThat(ReadRows
			.of(new Recap(), "a.json",
					JSON.replace("\"date_filed\": \"2012-04-10\",\n", "\"date_filed\": \"2014-02-30\",\n"))
			.getFirst()
			.outcome()).isEqualTo(Outcome.quarantined("no readable day"));
	}

	@Test
	void theArchivesFileAndTheParsedOneTellOfOneLawsuit() throws IOException {
		for (var name : List.of("azd_318008", "mied_318514")) {
			var xml = shared("pacer__dockets_internet_archive__" + name + ".xml");
			var json = shared("pacer__dockets_internet_archive__" + name + ".json");

			assertThat(xml.nodes().getFirst().id()).isEqualTo(json.nodes().getFirst().id());
			assertThat(ReadRows.links(xml)).containsExactlyInAnyOrderElementsOf(ReadRows.links(json));
		}
	}

	@Test
	void aNatureOfSuitAndACauseThatDifferAreAConflict() throws IOException {
		var facts = shared("pacer__dockets_internet_archive__azd_318008.xml");

		assertThat(facts.nodes().getFirst().content()).containsEntry("isPatentCase", "conflicting")
			.containsEntry("natureOfSuit", "830 Property Rights: Patent")
			.containsEntry("cause", "15:1125 Trademark Infringement (Lanham Act)");
		assertThat(ReadRows.links(facts))
			.anyMatch((link) -> link.contains("jonathan-lee-riches") && link.contains("role=intervenor"));
	}

	@Test
	void someoneWhoLeftTheCaseHasARoleThatEnds() throws IOException {
		var facts = shared("pacer__dockets__district__txed.json");

		assertThat(ReadRows.links(facts)).filteredOn((link) -> link.contains("PARTY_TO"))
			.anyMatch((link) -> link.startsWith("name:time-warner-inc") && link.contains("role=defendant")
					&& link.contains("endLatest=2008-03-26"))
			.anyMatch((link) -> link.startsWith("name:time-warner-inc") && link.contains("role=counter-claimant"))
			.anyMatch((link) -> link.startsWith("name:aol-llc") && link.contains("role=other"))
			.anyMatch((link) -> link.startsWith("person:") && link.contains("role=mediator"));
	}

	@Test
	void pagesAndOtherFilesAreRefused() throws IOException {
		assertThat(new Recap().refuse(ReadRows.file("a.html", "<html><head>"))).isPresent();
		assertThat(new Recap().refuse(ReadRows.file("a.csv", "a,b\n"))).isPresent();
		assertThat(ReadRows.of(new Recap(), "a.json", "{\"court_id\": \"ded\"}").getFirst().outcome())
			.isEqualTo(Outcome.quarantined("no docket number"));
		assertThat(ReadRows.of(new Recap(), "a.json", "{\"court_id\": \"ded\", ").getFirst().outcome())
			.isEqualTo(Outcome.quarantined("no well-formed JSON object"));
	}

	private static Facts facts(String json) throws IOException {
		return ReadRows.facts(ReadRows.of(new Recap(), "test.json", json).getFirst());
	}

	private static Facts shared(String file) throws IOException {
		return ReadRows.facts(ReadRows.of(new Recap(), SharedData.get("pacer/" + file)).getFirst());
	}

}
