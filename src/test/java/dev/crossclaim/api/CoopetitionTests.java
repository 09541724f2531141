package dev.crossclaim.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The flagship question, as section 8 of the model answers it. */
@RestTest
class CoopetitionTests {

	private static final String FLAGSHIP = "/api/v1/coopetition?market=DE&forum=US-DE";

	@Autowired
	Http http;

	@Test
	void partnersInGermanyAndLitigantsInDelawareAreExactlyAwsAndNokia() {
		var answer = this.http.get(FLAGSHIP + "&asOf=2024-07-31");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.<String>at("$.asOf")).isEqualTo("2024-07-31");
		assertThat(answer.<String>at("$.dataHorizon")).isEqualTo("2024-07-31");
		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(answer.<String>at("$.notice")).contains("An accusation is not a finding");
		assertThat(answer.<List<List<String>>>at("$.items[*].companies[*].id")).isEqualTo(List.of("aws", "nokia"));
		assertThat(answer.<List<String>>at("$.items[*].certainty")).containsExactly("YES");
		assertThat(answer.<List<String>>at("$.items[0].partnerships[*].id")).containsExactly("aws-nokia-cloud-core-de");
		assertThat(answer.<List<String>>at("$.items[0].partnerships[0].places[*].id")).containsExactly("DE");
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[*].id")).containsExactly("amazon-v-nokia-ded-2024");
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].places[*].id")).containsExactly("US-DE");
		assertThat(answer.<Object>at("$.next")).isNull();
	}

	@Test
	void thePartyOfRecordIsAmazonAndTheGroupIsShown() {
		var answer = this.http.get(FLAGSHIP + "&asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].parties[?(@.role=='plaintiff')].id"))
			.containsExactly("amazon");
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].parties[?(@.role=='defendant')].id"))
			.containsExactly("nokia");
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].viaGroup[*].path[*].ownership"))
			.containsExactly("aws-of-amazon");
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].viaGroup[0].evidence[*].source.id")).isNotEmpty();
		assertThat(answer.<List<String>>at("$.items[0].lawsuits[0].evidence[*].passage")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2024-07-29, NO", "2023-01-01, NO", "2024-07-30, POSSIBLE", "2024-07-31, YES",
			"2024-08-31, POSSIBLE" })
	void theAnswerDependsOnTheDay(String day, String certainty) {
		var answer = this.http.get(FLAGSHIP + "&asOf=" + day);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.<String>at("$.certainty")).isEqualTo(certainty);
		assertThat(answer.<List<Object>>at("$.items")).hasSize(certainty.equals("NO") ? 0 : 1);
	}

	@Test
	void possibleAnswersAreLeftOutOnRequest() {
		assertThat(this.http.get(FLAGSHIP + "&asOf=2024-08-31&certainty=YES").<List<Object>>at("$.items")).isEmpty();
	}

	@Test
	void withoutTheGroupThereIsNoPair() {
		var answer = this.http.get(FLAGSHIP + "&asOf=2024-07-31&rollUp=none");

		assertThat(answer.<List<Object>>at("$.items")).isEmpty();
		assertThat(answer.<String>at("$.certainty")).isEqualTo("NO");
	}

	@Test
	void germanyIsNotDelaware() {
		assertThat(this.http.get("/api/v1/coopetition?market=US-DE&asOf=2024-07-31").<List<Object>>at("$.items"))
			.isEmpty();
		var germany = this.http.get("/api/v1/coopetition?forum=DE&asOf=2024-07-31");
		assertThat(germany.<List<String>>at("$.items[*].lawsuits[*].id")).containsExactly("nokia-v-amazon-de-2023");
	}

	@Test
	void bothInGermanyIsPossibleBecauseNoSourceSaysThatTheSuitWasStillPending() {
		var answer = this.http.get("/api/v1/coopetition?market=DE&forum=DE&asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.items[*].companies[*].id")).containsExactly("aws", "nokia");
		assertThat(answer.<String>at("$.certainty")).isEqualTo("POSSIBLE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "company=aws,nokia", "company=nokia&company=aws", "company=nokia", "limit=10" })
	void eachPairIsThereOnce(String companies) {
		var answer = this.http.get(FLAGSHIP + "&asOf=2024-07-31&" + companies);

		assertThat(answer.<List<String>>at("$.items[*].companies[*].id")).containsExactly("aws", "nokia");
	}

	@Test
	void placesAreReadAsPeopleTypeThem() {
		assertThat(this.http.get("/api/v1/coopetition?market=de&forum=us-de&asOf=2024-07-31").<String>at("$.certainty"))
			.isEqualTo("YES");
		assertThat(this.http.get("/api/v1/coopetition?forum=UK&asOf=2024-07-31")
			.<List<String>>at("$.items[*].lawsuits[*].places[*].id")).containsExactly("GB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07..2024-08", "2024-07/2024-08", "2024" })
	void aPeriodAnswersWithTheJointIntervals(String period) {
		var answer = this.http.get(FLAGSHIP + "&during=" + period);

		assertThat(answer.<String>at("$.during")).isEqualTo(period);
		assertThat(answer.<Object>at("$.asOf")).isNull();
		assertThat(answer.<List<Map<String, String>>>at("$.items[0].certainlyBoth"))
			.containsExactly(Map.of("from", "2024-07-31", "to", "2024-07-31"));
		assertThat(answer.<String>at("$.items[0].possiblyBoth[0].from")).isEqualTo("2024-07-30");
	}

	@Test
	void theQueryIsShownReadyToPaste() {
		var answer = this.http.get(FLAGSHIP + "&asOf=2024-07-31&company=aws,nokia&explain=true");

		assertThat(answer.<String>at("$.query.cypher")).contains("MATCH").contains("$market");
		assertThat(answer.<Map<String, Object>>at("$.query.parameters")).containsEntry("market", "DE")
			.containsEntry("after", null);
		assertThat(answer.<String>at("$.query.params")).contains(":param companies => ['aws', 'nokia'];")
			.contains(":param from => date('2024-07-31');")
			.contains(":param after => null;");
		assertThat(this.http.get(FLAGSHIP).body()).doesNotContain("\"query\"");
	}

}
