package dev.crossclaim.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about the lawsuits, and what is not. */
@RestTest
class LawsuitTests {

	private static final String DELAWARE = "/api/v1/lawsuits/amazon-v-nokia-ded-2024?asOf=2024-07-31";

	@Autowired
	Http http;

	@Test
	void theComplaintAccusesProductsUnderTheNamesThatSourcesGiveThem() {
		var answer = this.http.get(DELAWARE);

		assertThat(answer.<List<String>>at("$.accusations[*].accused[*].id")).containsExactlyInAnyOrder("cbis",
				"cloudband", "nuage-networks", "nuage-vsp");
		assertThat(answer.<List<String>>at("$.accusations[*].accused[?(@.id=='cloudband')].saidBy[*]"))
			.containsExactly("dcd-2024");
		assertThat(answer.<List<String>>at("$.accusations[*].assertedBy[*].id")).containsOnly("amazon");
		assertThat(answer.<List<String>>at("$.accusations[*].against[*].id")).containsOnly("nokia");
	}

	@Test
	void containerServicesAreMentionedAndNotAccused() {
		var answer = this.http.get(DELAWARE);

		assertThat(answer.<List<String>>at("$.mentions[*].id")).containsExactly("ncs");
		assertThat(answer.<List<String>>at("$.accusations[*].accused[*].id")).doesNotContain("ncs");
	}

	@Test
	void twelvePatentsAreAssertedAndNoneIsInvented() {
		var answer = this.http.get(DELAWARE);

		assertThat(answer.<List<Integer>>at("$.accusations[*].asset[*].statedSize")).containsOnly(12);
		assertThat(answer.<List<Boolean>>at("$.accusations[*].asset[*].membersKnown")).containsOnly(false);
		assertThat(answer.<List<Object>>at("$.accusations[*].asset[*].members[*]")).isEmpty();
	}

	@Test
	void whetherIbmIsPartyIsUnresolved() {
		var answer = this.http.get(DELAWARE);

		assertThat(answer.<List<String>>at("$.parties[*].id")).containsExactlyInAnyOrder("amazon", "nokia");
		assertThat(answer.<List<String>>at("$.unresolved[?(@.modality=='UNKNOWN')].entity.id")).containsExactly("ibm");
	}

	@Test
	void theCourtTheAnsweredSuitsAndTheDifferencesAreThere() {
		var answer = this.http.get(DELAWARE);

		assertThat(answer.<String>at("$.forum.id")).isEqualTo("ded");
		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(answer.<String>at("$.dispute.id")).isEqualTo("amazon-nokia-2023");
		assertThat(answer.<List<String>>at("$.counters[*].id")).hasSize(5).contains("nokia-v-amazon-us-2023");
		assertThat(answer.<List<String>>at("$.contradictions[?(@.field=='product')].about.id")).isNotEmpty();
		assertThat(answer.<List<String>>at("$.contradictions[?(@.field=='proceedings')].values[*].value"))
			.containsExactlyInAnyOrder("1", "5");
		assertThat(answer.<List<String>>at("$.statements[*].field")).contains("relief", "response", "document");
	}

	@ParameterizedTest
	@CsvSource({ "US, nokia-v-amazon-us-2023", "DE, nokia-v-amazon-de-2023", "IN, nokia-v-amazon-in-2023",
			"uk, nokia-v-amazon-gb-2023" })
	void theFiveActionsOfOctober2023AreFoundWhereTheyWereFiled(String forum, String id) {
		var answer = this.http.get("/api/v1/lawsuits?company=nokia&during=2023-10&forum=" + forum);

		assertThat(answer.<List<String>>at("$.items[*].id")).containsExactly(id);
		assertThat(answer.<List<String>>at("$.items[*].dispute.id")).containsExactly("amazon-nokia-2023");
	}

	@Test
	void theUsActionIsWithinTheUsButNotInDelaware() {
		assertThat(this.http.get("/api/v1/lawsuits?forum=US&asOf=2024-07-31").<List<String>>at("$.items[*].id"))
			.containsExactly("amazon-v-nokia-ded-2024", "nokia-v-amazon-us-2023");
		assertThat(this.http.get("/api/v1/lawsuits?forum=US-DE&asOf=2024-07-31").<List<String>>at("$.items[*].id"))
			.containsExactly("amazon-v-nokia-ded-2024");
		assertThat(this.http.get("/api/v1/lawsuits?forum=US-DE&during=2023-10").<List<Object>>at("$.items")).isEmpty();
	}

	@Test
	void anUpcActionIsNotAGermanOneWhileAGermanOneIsWithinTheAreaOfTheUpc() {
		assertThat(this.http.get("/api/v1/lawsuits?forum=court-area:upc&asOf=2024-07-31")
			.<List<String>>at("$.items[*].id")).containsExactly("nokia-v-amazon-de-2023", "nokia-v-amazon-upc-2023");
		assertThat(this.http.get("/api/v1/lawsuits?forum=DE&asOf=2024-07-31").<List<String>>at("$.items[*].id"))
			.containsExactly("nokia-v-amazon-de-2023");
	}

}
