package dev.crossclaim.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** Who are partners in one place and opponents in court in another at one moment. */
@GraphTest
class CoopetitionTests {

	@Autowired
	private Questions questions;

	@Test
	void awsAndNokiaArePartnersInGermanyAndLitigantsInDelaware() {
		var answer = on("2024-07-31", "DE", "US-DE");
		assertThat(answer.rows()).hasSize(1);
		assertThat(answer.all("companies.id")).containsExactly("aws", "nokia");
		assertThat(answer.first("certainty")).isEqualTo("YES");
		assertThat(answer.all("partnerships.places.id")).containsExactly("DE");
		assertThat(answer.all("lawsuits.id")).containsExactly("amazon-v-nokia-ded-2024");
		assertThat(answer.first("lawsuits.forum.id")).isEqualTo("ded");
	}

	@Test
	void thePartyOfRecordIsAmazonAndAwsStandsBesideItByWayOfTheGroup() {
		var answer = on("2024-07-31", "DE", "US-DE");
		assertThat(answer.at("lawsuits.parties").where("role", "plaintiff").all("id")).containsExactly("amazon");
		assertThat(answer.all("lawsuits.viaGroup.member.id")).containsExactly("aws");
		assertThat(answer.all("lawsuits.viaGroup.party.id")).containsExactly("amazon");
		assertThat(answer.first("lawsuits.viaGroup.path.from")).isEqualTo("aws");
		assertThat(answer.first("lawsuits.viaGroup.path.to")).isEqualTo("amazon");
		assertThat(answer.first("lawsuits.viaGroup.path.period.attestedOn")).isEqualTo(day("2024-07-31"));
		assertThat(answer.all("lawsuits.viaGroup.evidence.source.id")).contains("light-reading-2024-07-31");
	}

	@Test
	void theDayBeforeAndAMonthLaterItIsOnlyPossible() {
		for (var day : List.of("2024-07-30", "2024-08-31")) {
			var answer = on(day, "DE", "US-DE");
			assertThat(answer.all("companies.id")).as(day).containsExactly("aws", "nokia");
			assertThat(answer.all("certainty")).as(day).containsExactly("POSSIBLE");
		}
	}

	@Test
	void beforeTheSuitWasFiledThereIsNoSuchPair() {
		assertThat(on("2024-07-29", "DE", "US-DE").rows()).isEmpty();
		assertThat(on("2023-01-01", "DE", "US-DE").rows()).isEmpty();
	}

	@Test
	void withoutRollUpThereIsNoSuchPair() {
		assertThat(ask("2024-07-31", "DE", "US-DE", "none", null).rows()).isEmpty();
	}

	@Test
	void germanyIsNeverDelawareNorDelawareGermany() {
		assertThat(on("2024-07-31", "US-DE", null).rows()).isEmpty();
		assertThat(on("2024-07-31", "DE", "DE").all("lawsuits.id")).containsExactly("nokia-v-amazon-de-2023");
		assertThat(on("2024-07-31", "DE", "US-DE").all("lawsuits.id")).containsExactly("amazon-v-nokia-ded-2024");
	}

	@Test
	void partnersAndLitigantsBothInGermanyIsPossible() {
		var answer = on("2024-07-31", "DE", "DE");
		assertThat(answer.all("companies.id")).containsExactly("aws", "nokia");
		assertThat(answer.all("certainty")).containsExactly("POSSIBLE");
	}

	@Test
	void suitsInUnnamedCourtsOfTheUnitedStatesAreWithinItAndNotInDelaware() {
		assertThat(on("2024-07-31", "DE", "US").all("lawsuits.id")).containsExactlyInAnyOrder("amazon-v-nokia-ded-2024",
				"nokia-v-amazon-us-2023");
		assertThat(on("2023-10-31", "DE", "US").all("lawsuits.id")).containsExactly("nokia-v-amazon-us-2023");
		assertThat(on("2023-10-31", "DE", "US-DE").rows()).isEmpty();
	}

	@Test
	void aUnifiedPatentCourtActionIsNotGerman() {
		assertThat(on("2024-07-31", "DE", "court-area:upc").all("lawsuits.id")).contains("nokia-v-amazon-upc-2023");
		assertThat(on("2024-07-31", "DE", "DE").all("lawsuits.id")).doesNotContain("nokia-v-amazon-upc-2023");
	}

	@Test
	void overTheWholeGraphEachPairComesOnce() {
		var answer = on("2024-07-31", null, null);
		assertThat(answer.rows()).hasSize(1);
		assertThat(answer.all("companies.id")).containsExactly("aws", "nokia");
		assertThat(answer.all("lawsuits.id")).hasSize(6).doesNotHaveDuplicates();
	}

	@Test
	void thePairIsFoundFromEitherCompanyAndFromTheGroup() {
		for (var companies : List.of(List.of("aws", "nokia"), List.of("nokia", "aws"), List.of("aws"), List.of("nokia"),
				List.of("amazon"), List.of("amazon", "nokia"))) {
			var answer = ask("2024-07-31", "DE", "US-DE", "lineage", companies);
			assertThat(answer.all("companies.id")).as(companies.toString()).containsExactly("aws", "nokia");
			assertThat(answer.all("certainty")).as(companies.toString()).containsExactly("YES");
		}
		assertThat(ask("2024-07-31", "DE", "US-DE", "lineage", List.of("xiaomi")).rows()).isEmpty();
	}

	@Test
	void aHeadlineMakesNoPartnerOfAmazonAndIbmIsNoParty() {
		var answer = on("2024-07-31", null, null);
		assertThat(answer.all("partnerships.parties.id")).doesNotContain("amazon");
		assertThat(answer.all("lawsuits.parties.id")).doesNotContain("ibm");
	}

	@Test
	void onlyCertainRowsWhenAsked() {
		assertThat(this.questions
			.ask("coopetition", "companies", null, "market", "DE", "forum", "DE", "from", day("2024-07-31"), "to",
					day("2024-07-31"), "atLeast", 2)
			.rows()).isEmpty();
	}

	private Answer on(String day, @Nullable String market, @Nullable String forum) {
		return ask(day, market, forum, "lineage", null);
	}

	private Answer ask(String day, @Nullable String market, @Nullable String forum, String rollUp,
			@Nullable List<String> companies) {
		return this.questions.ask("coopetition", "companies", companies, "market", market, "forum", forum, "from",
				day(day), "to", day(day), "rollUp", rollUp);
	}

}
