package dev.crossclaim.api.ask;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything between two companies, as section 8 of the model has it. */
@RestTest
class PairTests {

	private static final String PAIR = "/api/v1/pair?a=aws&b=nokia";

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource({ "2024-07-29, NO, NO", "2023-01-01, NO, NO", "2024-07-30, POSSIBLE, POSSIBLE", "2024-07-31, YES, YES",
			"2024-08-31, POSSIBLE, POSSIBLE" })
	void inGermanyAndDelawareTheAnswerDependsOnTheDay(String day, String both, String conflict) {
		var answer = this.http.get(PAIR + "&market=DE&forum=US-DE&asOf=" + day);

		assertThat(answer.<String>at("$.coopetition.certainty")).isEqualTo(both);
		assertThat(answer.<List<String>>at("$.places[?(@.id=='US-DE')].conflict.certainty"))
			.isEqualTo(conflict.equals("NO") ? List.of() : List.of(conflict));
		assertThat(answer.<List<String>>at("$.edges[?(@.type=='LITIGATES_AGAINST')].record"))
			.isEqualTo(conflict.equals("NO") ? List.of() : List.of("amazon-v-nokia-ded-2024"));
	}

	@Test
	void theComplaintIsAmazonsAndTheGroupIsShown() {
		var answer = this.http.get(PAIR + "&asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.edges[*].id")).contains(
				"amazon|LITIGATES_AGAINST|nokia|amazon-v-nokia-ded-2024",
				"aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de", "aws|SUBSIDIARY_OF|amazon|aws-of-amazon");
		assertThat(answer.<List<String>>at("$.edges[?(@.type=='LITIGATES_AGAINST')].from")).isNotEmpty()
			.doesNotContain("aws");
		var suit = "$.relationships[?(@.edge=='amazon|LITIGATES_AGAINST|nokia|amazon-v-nokia-ded-2024')]";
		assertThat(answer.<List<String>>at(suit + ".viaGroup[*].path[*].ownership")).containsExactly("aws-of-amazon");
		assertThat(answer.<List<String>>at(suit + ".viaGroup[*].party.id")).containsExactly("amazon");
		assertThat(answer.<List<String>>at(suit + ".parties[?(@.role=='plaintiff')].id")).containsExactly("amazon");
		assertThat(answer.<List<String>>at("$.nodes[*].id")).doesNotHaveDuplicates()
			.containsAll(answer.<List<String>>at("$.edges[*].from"))
			.containsAll(answer.<List<String>>at("$.edges[*].to"));
	}

	@Test
	void bothWaysAreThereAndPlacesAreToldApart() {
		var answer = this.http.get(PAIR + "&asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.edges[?(@.type=='LITIGATES_AGAINST')].from")).contains("amazon", "nokia");
		assertThat(answer.<List<String>>at("$.places[?(@.id=='DE')].cooperation.certainty")).containsExactly("YES");
		assertThat(answer.<List<String>>at("$.places[?(@.id=='DE')].conflict.certainty")).containsExactly("POSSIBLE");
		assertThat(answer.<List<String>>at("$.places[?(@.id=='US-DE')].cooperation.certainty")).containsExactly("NO");
		assertThat(this.http.get("/api/v1/pair?a=nokia&b=aws&asOf=2024-07-31").<List<String>>at("$.edges[*].id"))
			.containsExactlyInAnyOrderElementsOf(answer.<List<String>>at("$.edges[*].id"));
	}

	@Test
	void withoutTheGroupThePartnershipRemainsAndNoLawsuit() {
		var answer = this.http.get(PAIR + "&asOf=2024-07-31&rollUp=none");

		assertThat(answer.<List<String>>at("$.edges[*].type")).contains("PARTNERS_WITH")
			.doesNotContain("LITIGATES_AGAINST", "ACCUSES_PRODUCT");
		assertThat(answer.<String>at("$.coopetition.certainty")).isEqualTo("NO");
	}

	@Test
	void theTimelineTellsWhatHadHappenedByThen() {
		var later = this.http.get(PAIR + "&asOf=2024-07-31");
		assertThat(later.<List<String>>at("$.timeline[*].about.id")).contains("nokia-v-amazon-de-2023",
				"amazon-v-nokia-ded-2024");
		assertThat(later.<List<String>>at("$.timeline[?(@.about.id=='amazon-v-nokia-ded-2024')].text"))
			.contains("July 30, 2024");
		assertThat(this.http.get(PAIR + "&asOf=2023-12-31").<List<String>>at("$.timeline[*].about.id"))
			.contains("nokia-v-amazon-de-2023")
			.doesNotContain("amazon-v-nokia-ded-2024");
	}

	@Test
	void ibmIsNoPartyToTheCase() {
		assertThat(this.http.get("/api/v1/pair?a=amazon&b=ibm&during=2000..2030").<List<String>>at("$.edges[*].record"))
			.doesNotContain("amazon-v-nokia-ded-2024");
		assertThat(this.http.get("/api/v1/pair?a=ibm&b=nokia&during=2000..2030&rollUp=group")
			.<List<String>>at("$.edges[*].type")).doesNotContain("LITIGATES_AGAINST");
	}

	@Test
	void twoOfOneGroupAreNoOpponents() {
		var answer = this.http.get("/api/v1/pair?a=aws&b=amazon&asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.edges[*].type")).containsOnly("SUBSIDIARY_OF");
		assertThat(answer.<String>at("$.coopetition.certainty")).isEqualTo("NO");
	}

	@Test
	void coopetitionIsAGraphToo() {
		var answer = this.http.get("/api/v1/coopetition/graph?market=DE&forum=US-DE&asOf=2024-07-31");

		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(answer.<List<String>>at("$.edges[*].id")).containsExactlyInAnyOrder(
				"amazon|LITIGATES_AGAINST|nokia|amazon-v-nokia-ded-2024",
				"aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de", "aws|SUBSIDIARY_OF|amazon|aws-of-amazon");
		assertThat(answer.<List<Map<String, String>>>at("$.pairs[*].certainlyBoth[*]"))
			.containsExactly(Map.of("from", "2024-07-31", "to", "2024-07-31"));
		assertThat(this.http.get("/api/v1/coopetition/graph?market=DE&forum=US-DE&asOf=2024-07-31&rollUp=none")
			.<List<?>>at("$.edges")).isEmpty();
		assertThat(this.http.get("/api/v1/coopetition/graph?market=DE&forum=US-DE&asOf=2024-08-31")
			.<String>at("$.certainty")).isEqualTo("POSSIBLE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "pair?a=aws | 400 | missing-parameter | b", "pair?a=aws&b=aws | 400 | invalid-parameter | b",
					"pair?a=aws&b=nokai | 404 | unknown-company | b",
					"pair?a=aws&b=nokia&market=Germoney | 400 | invalid-parameter | market",
					"pair?a=aws&b=nokia&rollUp=all | 400 | invalid-parameter | rollUp",
					"coopetition/graph?company=none | 404 | unknown-company | company",
					"coopetition/graph?limit=0 | 400 | invalid-parameter | limit" })
	void whatCannotBeAskedIsRefused(String path, int status, String type, String parameter) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

}
