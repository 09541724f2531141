package dev.crossclaim.query;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** Of what a company is accused; what two groups sue each other over. */
@GraphTest
class AccusationTests {

	@Autowired
	private Questions questions;

	@Test
	void theComplaintAccusesCloudBandAndNuageByTheNamesThatTheArticlesGive() {
		var delaware = accusations("nokia", "none").where("cases.id", "amazon-v-nokia-ded-2024");
		assertThat(delaware.all("products.id")).containsExactlyInAnyOrder("cbis", "cloudband", "nuage-networks",
				"nuage-vsp");
		assertThat(delaware.all("accusedBy.id")).containsOnly("amazon");
		assertThat(delaware.all("certainty")).containsExactly("YES", "YES");
		assertThat(delaware.all("cases.forum.id")).containsOnly("ded");
	}

	@Test
	void nokiaContainerServicesIsMentionedAndNotAccused() {
		var delaware = accusations("nokia", "none");
		assertThat(delaware.all("cases.mentioned.id")).containsOnly("ncs");
		assertThat(delaware.all("products.id")).doesNotContain("ncs");
	}

	@Test
	void twelvePatentsAreAssertedAndNoneIsNamed() {
		var assets = accusations("nokia", "none").at("assets");
		assertThat(assets.all("id")).containsOnly("amazon-cloud-patents-ded-2024");
		assertThat(assets.all("statedSize")).containsOnly(12L);
		assertThat(assets.all("membersKnown")).containsOnly(false);
		assertThat(assets.all("members")).isEmpty();
		assertThat(assets.all("sizeStatedBy.source.id")).containsOnly("dcd-2024", "showdown-2024");
	}

	@Test
	void everyRowSaysThatAnAccusationIsNoFinding() {
		assertThat(accusations("amazon", "none").all("notice")).hasSize(2)
			.containsOnly("An accusation is not a finding.");
	}

	@Test
	void aUnitIsAccusedThroughItsCompanyAndThePathIsShown() {
		var unit = accusations("nokia-cloud-and-network-services", "lineage").where("cases.id",
				"amazon-v-nokia-ded-2024");
		assertThat(unit.all("accused.id")).containsOnly("nokia");
		assertThat(unit.all("viaGroup.path.ownership")).containsOnly("cns-of-nokia");
		assertThat(accusations("nokia-cloud-and-network-services", "none").rows()).isEmpty();
	}

	@Test
	void nobodyWasCertainlyAccusedInDelawareBeforeTheSuit() {
		assertThat(this.questions
			.ask("accusations-against", "company", "nokia", "from", day("2024-07-29"), "to", day("2024-07-29"))
			.rows()).isEmpty();
	}

	@Test
	void primeVideoIsAccusedInFiveCasesAndTheDevicesInNoneThatIsKnown() {
		var amazon = accusations("amazon", "none");
		assertThat(amazon.where("products.id", "prime-video").all("cases.id")).hasSize(5);
		assertThat(amazon.where("products.id", "amazon-streaming-devices").all("cases.id")).isEmpty();
		assertThat(amazon.all("certainty")).containsOnly("POSSIBLE");
	}

	@Test
	void theFilingIsADatedStateOfTheCase() {
		var filed = accusations("nokia", "none").at("cases.states");
		assertThat(filed.all("value")).contains("filed");
		assertThat(filed.all("on")).contains("2024-07-30");
	}

	@Test
	void amazonAndNokiaHaveOneDisputeOfSixLawsuits() {
		var disputes = this.questions.ask("disputes-between-groups", "a", "amazon", "b", "nokia", "rollUp", "none");
		assertThat(disputes.all("dispute.id")).containsExactly("amazon-nokia-2023");
		assertThat(disputes.all("lawsuits.id")).hasSize(6).endsWith("amazon-v-nokia-ded-2024");
		assertThat(disputes.at("lawsuits").where("id", "amazon-v-nokia-ded-2024").all("counters")).hasSize(5);
		assertThat(disputes.at("lawsuits").where("id", "nokia-v-amazon-upc-2023").all("counteredBy"))
			.containsExactly("amazon-v-nokia-ded-2024");
		assertThat(disputes.at("lawsuits.accusations").all("products.id")).contains("prime-video", "cbis");
	}

	@Test
	void theSameDisputeIsFoundForAwsThroughItsGroup() {
		assertThat(this.questions.ask("disputes-between-groups", "a", "aws", "b", "nokia", "rollUp", "none").rows())
			.isEmpty();
		var disputes = this.questions.ask("disputes-between-groups", "a", "aws", "b", "nokia", "rollUp", "lineage");
		assertThat(disputes.all("dispute.id")).containsExactly("amazon-nokia-2023");
		assertThat(disputes.at("lawsuits.viaGroup").all("party.id")).containsOnly("amazon");
	}

	@Test
	void theDelawareSuitAnswersNokiasFiveBetween273And303DaysLater() {
		var counters = this.questions.ask("counter-suits", "company", null, "limit", 500);
		assertThat(counters.all("lawsuit.id")).hasSize(5).containsOnly("amazon-v-nokia-ded-2024");
		assertThat(counters.all("minDays")).containsOnly(273L);
		assertThat(counters.all("maxDays")).containsOnly(303L);
		assertThat(counters.all("evidence.field")).contains("counters", "start");
	}

	private Answer accusations(String company, String rollUp) {
		return this.questions.ask("accusations-against", "company", company, "rollUp", rollUp, "from",
				day("2024-07-31"), "to", day("2024-07-31"));
	}

}
