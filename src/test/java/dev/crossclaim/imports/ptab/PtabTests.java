package dev.crossclaim.imports.ptab;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.ReadRows;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of the answers of both interfaces on proceedings of the board. */
class PtabTests {

	private static final String OLD = """
			{"aggregationData":{},"results":[{"institutionDecisionDate":"09-01-2022","proceedingFilingDate":"10-15-2021",
			"proceedingStatusCategory":"Final Written Decision - Appealed","proceedingNumber":"IPR2022-00037",
			"proceedingTypeCategory":"AIA Trial","subproceedingTypeCategory":"IPR","respondentPartyName":"LoganTree LP",
			"respondentPatentNumber":"6059576","petitionerPartyName":"Apple Inc.","decisionDate":"08-30-2023"}],"recordTotalQuantity":1}
			""";

	private static final String NEW = """
			{"count": 1, "patentTrialProceedingDataBag": [{"trialNumber": "PGR2026-00055",
			"patentOwnerData": {"patentNumber": "12233106", "inventorName": "Jonathan Day et al", "realPartyInInterestName": "Zed GmbH"},
			"regularPetitionerData": {"realPartyInInterestName": "ZYDUS LIFESCIENCES LIMITED et al."},
			"trialMetaData": {"petitionFilingDate": "2026-06-05", "trialLastModifiedDate": "2026-06-07", "trialStatusCategory": "Pending", "trialTypeCode": "PGR"}}]}
			""";

	@Test
	void aTrialOfTheRetiredInterfaceIsAProceedingAgainstAPatent() throws IOException {
		var facts = facts(OLD);

		assertThat(facts.nodes().getFirst().content()).containsEntry("kind", "inter partes review")
			.containsEntry("status", "Final Written Decision - Appealed")
			.containsEntry("instituted", "2022-09-01")
			.containsEntry("startLatest", LocalDate.of(2021, 10, 15))
			.containsEntry("endLatest", LocalDate.of(2023, 8, 30));
		assertThat(ReadRows.links(facts)).containsExactlyInAnyOrder("docket:ptab-IPR2022-00037 FILED_IN ptab {}",
				"name:apple-inc PARTY_TO docket:ptab-IPR2022-00037 {role=petitioner, verbatimName=Apple Inc.}",
				"name:logan-tree-lp PARTY_TO docket:ptab-IPR2022-00037 {role=patent-owner, verbatimName=LoganTree LP}",
				"docket:ptab-IPR2022-00037 CHALLENGES US-6059576 {}");
	}

	@Test
	void aPendingTrialOfThePresentInterfaceIsAttestedToItsLastChange() throws IOException {
		var facts = facts(NEW);

		assertThat(facts.nodes().getFirst().content()).containsEntry("kind", "post-grant review")
			.containsEntry("attestedOn", LocalDate.of(2026, 6, 7))
			.doesNotContainKey("endLatest");
		assertThat(ReadRows.links(facts)).contains(
				"name:zydus-lifesciences-ltd PARTY_TO docket:ptab-PGR2026-00055 {role=petitioner, verbatimName=ZYDUS LIFESCIENCES LIMITED et al.}",
				"name:zed-gmbh PARTY_TO docket:ptab-PGR2026-00055 {role=patent-owner, verbatimName=Zed GmbH}");
	}

	@Test
	void aSearchForANameHoldsOthersWhoStayThemselves() throws IOException {
		var rows = ReadRows.of(new Ptab(), SharedData.get("uspto-ptab/PtabProceeding-filter_by_party_00.json"));
		var parties = rows.stream()
			.filter((row) -> row.outcome() instanceof Outcome.Stated)
			.flatMap((row) -> ReadRows.facts(row).links().stream())
			.filter((link) -> link.type().name().equals("PARTY_TO"))
			.toList();

		assertThat(rows).hasSize(25);
		// an inventor whose name is Apple is no company of that name; the company is a
		// third party of three appeals
		assertThat(parties).filteredOn((link) -> link.from().equals("name:apple-inc"))
			.hasSize(3)
			.allSatisfy((link) -> assertThat(link.content()).containsEntry("verbatimRole", "third party"));
		assertThat(parties).filteredOn((link) -> !link.from().equals("name:apple-inc"))
			.allSatisfy((link) -> assertThat(link.from()).startsWith("person:docket:ptab-"));
	}

	@Test
	void everyRowOfTheSamplesIsReadOrAPaper() throws IOException {
		var fates = new TreeMap<String, Integer>();
		for (var folder : List.of("uspto-ptab", "uspto-odp/patent-dev-odp")) {
			for (var file : SourceFiles.list(SharedData.get(folder), Limits.ORDINARY)) {
				if (new Ptab().refuse(file).isEmpty()) {
					ReadRows.of(new Ptab(), file)
						.forEach((row) -> fates.merge(
								folder + " " + ((row.outcome() instanceof Outcome.Stated) ? "stated" : row.outcome()),
								1, Integer::sum));
				}
			}
		}

		assertThat(fates).containsOnlyKeys("uspto-ptab stated", "uspto-ptab Skipped[reason=paper of a trial]",
				"uspto-ptab Skipped[reason=ex parte appeal]", "uspto-odp/patent-dev-odp stated",
				"uspto-odp/patent-dev-odp Skipped[reason=paper of a trial]",
				"uspto-odp/patent-dev-odp Skipped[reason=ex parte appeal]");
		assertThat(fates).containsEntry("uspto-ptab stated", 8)
			.containsEntry("uspto-ptab Skipped[reason=ex parte appeal]", 28)
			.containsEntry("uspto-ptab Skipped[reason=paper of a trial]", 52);
	}

	@Test
	void interferencesAndOtherAnswersAreRefused() throws IOException {
		assertThat(new Ptab().refuse(ReadRows.file("a.json", "{\"patentInterferenceDataBag\": []}"))).isPresent();
		assertThat(new Ptab().refuse(ReadRows.file("a.json", "{\"patentFileWrapperDataBag\": []}"))).isPresent();
	}

	private static Facts facts(String json) throws IOException {
		return ReadRows.facts(ReadRows.of(new Ptab(), "test.json", json).getFirst());
	}

}
