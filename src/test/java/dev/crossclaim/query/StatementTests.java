package dev.crossclaim.query;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** Who says what, where sources disagree, and on how little a relationship may rest. */
@GraphTest
class StatementTests {

	@Autowired
	private Questions questions;

	@Test
	void whetherIbmIsPartyToTheCaseIsUnknown() {
		var onTheCase = this.questions.ask("statements-about", "id", "ibm", "modality", null, "field", null)
			.where("about.id", "amazon-v-nokia-ded-2024");
		assertThat(onTheCase.all("modality")).containsExactly("UNKNOWN");
		assertThat(onTheCase.all("field")).containsExactly("involves");
		assertThat(onTheCase.all("standing")).containsExactly("NOTES");
		assertThat(onTheCase.all("statement.source.id")).containsExactly("light-reading-2024-07-31");
	}

	@Test
	void ibmHasNoRelationshipButRedHat() {
		assertThat(this.questions
			.ask("relationships-of-company", "company", "ibm", "types", null, "place", null, "rollUp", "none")
			.all("other.id")).containsExactly("red-hat");
	}

	@Test
	void statementsAreFilteredByModalityAndField() {
		assertThat(this.questions
			.ask("statements-about", "id", "amazon-v-nokia-ded-2024", "modality", "SPECULATIVE", "field", null)
			.all("modality")).containsExactly("SPECULATIVE");
		assertThat(this.questions
			.ask("statements-about", "id", "amazon-v-nokia-ded-2024", "modality", null, "field", "forum")
			.all("value.id")).containsOnly("ded", "US-DE");
	}

	@Test
	void whatACorrectionReplacedIsKeptAndMarked() {
		var statements = this.questions.ask("statements-about", "id", "nokia-brand-licence-hmd", "modality", null,
				"field", null);
		assertThat(statements.where("standing", "SUPERSEDED").all("statement.origin.id"))
			.containsExactly("cross-licence-article-earlier-version");
	}

	@Test
	void theSourcesDisagreeOnTheseAndNothingElse() {
		var contradictions = contradictions(null);
		assertThat(values(contradictions, "amazon-v-nokia-ded-2024-cloudband", "product"))
			.containsExactlyInAnyOrder("cbis", "cloudband");
		assertThat(values(contradictions, "amazon-v-nokia-ded-2024-nuage", "product"))
			.containsExactlyInAnyOrder("nuage-networks", "nuage-vsp");
		assertThat(
				contradictions.where("about.id", "amazon-nokia-2023").where("field", "proceedings").all("values.name"))
			.containsExactlyInAnyOrder("1", "5");
		assertThat(values(contradictions, "nokia-alcatel-lucent-2016", "conveys"))
			.containsExactlyInAnyOrder("alcatel-lucent", "alcatel-lucent-network-business");
		assertThat(values(contradictions, "nokia-brand-licence-hmd", "party")).containsExactlyInAnyOrder("hmd-global",
				"hmd-mobile");
		assertThat(contradictions.rows()).hasSize(5);
	}

	@Test
	void eachSideOfAContradictionHasItsSources() {
		var sides = contradictions("amazon-v-nokia-ded-2024-cloudband").at("values");
		assertThat(sides.where("value", "cloudband").all("claims.source.id")).containsExactly("dcd-2024");
		assertThat(sides.where("value", "cbis").all("claims.source.id"))
			.containsExactlyInAnyOrder("light-reading-2024-07-31", "showdown-2024");
	}

	@Test
	void contradictionsAreFoundByTheValuesInvolved() {
		assertThat(contradictions("hmd-mobile").all("about.id")).containsExactly("nokia-brand-licence-hmd");
		assertThat(contradictions("ericsson").rows()).isEmpty();
	}

	@Test
	void vagueDaysThatFitTogetherDoNotContradict() {
		assertThat(contradictions("nokia-cloud-and-network-services").rows()).isEmpty();
	}

	@Test
	void thePartnershipRestsOnTwoOriginsAndTheOwnershipOnOne() {
		var thin = this.questions.ask("thinly-evidenced", "company", "aws");
		assertThat(thin.all("type")).doesNotContain("PARTNERS_WITH");
		assertThat(thin.where("type", "SUBSIDIARY_OF").all("reasons")).containsExactly("one origin");
	}

	@Test
	void whatOnlyAPartySaysIsThinAndWhatBothSidesConfirmIsNot() {
		var thin = this.questions.ask("thinly-evidenced", "company", "nokia");
		assertThat(thin.where("type", "PARTNERS_WITH").all("to.id")).containsExactly("red-hat");
		assertThat(thin.where("type", "PARTNERS_WITH").all("reasons")).containsExactly("one origin",
				"a party's own word only");
		assertThat(thin.where("type", "LITIGATES_AGAINST").all("record.id")).hasSize(5)
			.doesNotContain("amazon-v-nokia-ded-2024");
	}

	@Test
	void portfoliosAreStatedAndNeverAddedUp() {
		var nokia = this.questions.ask("portfolio-statements", "id", "nokia");
		assertThat(nokia.all("value")).containsExactlyInAnyOrder(9900.0, 30000.0);
		assertThat(nokia.where("value", 30000.0).all("unit")).containsExactly("patents");
		assertThat(nokia.where("value", 9900.0).all("unit")).containsExactly("patent families");
		assertThat(nokia.all("asOf.date")).containsOnly("2016");
		assertThat(nokia.at("asOf").all("earliest")).containsOnly(day("2016-01-01"));
		var xiaomi = this.questions.ask("portfolio-statements", "id", "xiaomi");
		assertThat(xiaomi.all("value")).containsExactlyInAnyOrder(16000.0, 4000.0, 1887.0);
		assertThat(xiaomi.where("value", 1887.0).all("places.id")).containsExactly("not:CN");
		assertThat(xiaomi.where("value", 16000.0).all("unit")).containsExactly("patent applications");
		assertThat(xiaomi.all("saidBy")).contains("CNBC");
		assertThat(this.questions.ask("portfolio-statements", "id", null, "limit", 500).rows()).hasSize(5);
	}

	private Answer contradictions(@org.jspecify.annotations.Nullable String about) {
		return this.questions.ask("contradictions", "about", about);
	}

	private static List<Object> values(Answer contradictions, String record, String field) {
		return contradictions.where("about.id", record).where("field", field).all("values.value");
	}

}
