package dev.crossclaim.query;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** With whom a company has to do, and how rights moved. */
@GraphTest
class RelationshipTests {

	@Autowired
	private Questions questions;

	@Test
	void nokiasPartnersAreAwsInGermanyAndRedHatSomewhere() {
		var partners = at("2024-07-31", "none").where("relation", "partner");
		assertThat(partners.all("other.id")).containsExactlyInAnyOrder("aws", "red-hat");
		assertThat(partners.where("other.id", "aws").all("places.id")).containsExactly("DE");
		assertThat(partners.where("other.id", "red-hat").all("places.id")).isEmpty();
		assertThat(partners.all("certainty")).containsOnly("YES");
	}

	@Test
	void eachRelationIsToldFromTheCompanysView() {
		var nokia = at("2024-07-31", "none");
		assertThat(nokia.where("relation", "customer").all("other.id")).containsExactly("telefonica");
		assertThat(nokia.where("relation", "accused by").all("other.id")).containsOnly("amazon");
		assertThat(nokia.where("relation", "accused").all("product.id")).containsExactlyInAnyOrder("prime-video",
				"amazon-streaming-devices");
		assertThat(nokia.where("relation", "licensee").all("other.id")).containsExactlyInAnyOrder("hmd-global",
				"hmd-mobile");
		assertThat(nokia.where("relation", "cross-licensee").all("other.id")).containsExactly("xiaomi");
		assertThat(nokia.where("relation", "buyer of patents").all("other.id")).isEmpty();
		assertThat(nokia.where("relation", "unit").all("other.id")).containsExactly("nokia-cloud-and-network-services");
		var telefonica = this.questions.ask("relationships-of-company", "company", "telefonica", "types", null, "place",
				null, "rollUp", "none");
		assertThat(telefonica.all("relation")).containsOnly("supplier");
		assertThat(telefonica.all("other.id")).containsExactlyInAnyOrder("aws", "ericsson", "nokia");
	}

	@Test
	void aSaleThatHadHappenedByTheDayOfTheArticleIsFoundAtAnyTime() {
		var sold = this.questions.ask("relationships-of-company", "company", "xiaomi", "types",
				List.of("SOLD_PATENTS_TO"), "place", null);
		assertThat(sold.all("relation")).containsExactly("seller of patents");
		assertThat(sold.all("other.id")).containsExactly("nokia");
	}

	@Test
	void aPlaceMatchesWhatIsWithinItAndNeverWhatIsWiderOrUnstated() {
		assertThat(inPlace("DE").all("record.id")).contains("aws-nokia-cloud-core-de", "nokia-v-amazon-de-2023")
			.doesNotContain("nokia-v-amazon-upc-2023", "red-hat-nokia-cloud");
		assertThat(inPlace("bloc:eu").all("record.id")).contains("aws-nokia-cloud-core-de", "nokia-v-amazon-de-2023");
		assertThat(inPlace("US-DE").all("record.id")).contains("amazon-v-nokia-ded-2024")
			.doesNotContain("nokia-v-amazon-us-2023");
		assertThat(inPlace("US").all("record.id")).contains("amazon-v-nokia-ded-2024", "nokia-v-amazon-us-2023");
	}

	@Test
	void throughItsUnitNokiaHasAHeadOfCloudAndNetworkServices() {
		var heads = at("2024-06-30", "lineage").where("relation", "head");
		assertThat(heads.all("other.id")).containsExactly("raghav-sahgal");
		assertThat(heads.all("viaGroup.member.id")).containsExactly("nokia");
		assertThat(heads.all("viaGroup.party.id")).containsExactly("nokia-cloud-and-network-services");
	}

	@Test
	void noPlanOrOpinionMakesARelationship() {
		assertThat(at("2024-07-31", "none").where("relation", "transferee").all("other.id")).containsExactly("red-hat");
		assertThat(this.questions
			.ask("relationships-of-company", "company", "nokia", "types", List.of("COMPETES_WITH"), "place", null)
			.all("other.id")).containsExactly("ericsson");
	}

	@Test
	void theNokiaBrandIsLicensedToHmdUnderOneOfTwoNames() {
		var brand = this.questions.ask("rights-moved", "id", "nokia-phones-and-tablets");
		assertThat(brand.all("record.id")).containsExactly("nokia-brand-licence-hmd");
		assertThat(brand.all("gave.id")).containsExactly("nokia");
		assertThat(brand.all("received.id")).containsExactly("hmd-global", "hmd-mobile");
		assertThat(brand.first("exclusive")).isEqualTo(true);
		assertThat(brand.all("identityDoubts.verdict")).containsExactly("UNSURE");
		assertThat(brand.at("evidence").where("standing", "SUPERSEDED").all("source.id"))
			.containsExactly("xiaomi-cross-licence-2017-07-15");
	}

	@Test
	void nokiasRightsMovedInThisOrder() {
		var nokia = this.questions.ask("rights-moved", "id", "nokia");
		assertThat(nokia.all("record.id")).containsExactly("nokia-alcatel-lucent-2016", "nokia-brand-licence-hmd",
				"nokia-xiaomi-cross-licence-2017", "nokia-xiaomi-patent-sale-2017", "red-hat-transfer-2023");
		assertThat(nokia.where("record.id", "nokia-alcatel-lucent-2016").at("rights").all("id"))
			.containsExactly("alcatel-lucent", "alcatel-lucent-network-business");
		assertThat(nokia.where("record.id", "nokia-alcatel-lucent-2016")
			.at("rights")
			.where("id", "alcatel-lucent-network-business")
			.all("modalities")).containsExactly("ALLEGED");
	}

	@Test
	void theTermsOfTheDealWithXiaomiAreUndisclosed() {
		var undisclosed = this.questions.ask("agreements-with-undisclosed-terms", "company", "xiaomi");
		assertThat(undisclosed.all("record.id")).containsExactly("nokia-xiaomi-cross-licence-2017",
				"nokia-xiaomi-patent-sale-2017");
		assertThat(undisclosed.all("sourcesDiffer")).containsOnly(false);
		assertThat(undisclosed.all("deals.id")).containsOnly("nokia-xiaomi-2017");
	}

	private Answer at(String day, String rollUp) {
		return this.questions.ask("relationships-of-company", "company", "nokia", "types", null, "place", null,
				"rollUp", rollUp, "from", day(day), "to", day(day));
	}

	private Answer inPlace(String place) {
		return this.questions.ask("relationships-of-company", "company", "nokia", "types", null, "place", place,
				"rollUp", "none", "from", day("2024-07-31"), "to", day("2024-07-31"));
	}

}
