package dev.crossclaim.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies, whom they are connected with, and what the sources say. */
@RestTest
class CompanyTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource({ "nokia, nokia-patents-2016, patents, 30000",
			"nokia, nokia-patent-families-2016, patent families, 9900",
			"xiaomi, xiaomi-patent-applications-2017, patent applications, 16000",
			"xiaomi, xiaomi-patents-granted-2017, granted patents, 4000",
			"xiaomi, xiaomi-patents-granted-outside-china-2017, granted patents, 1887" })
	void portfoliosAreStatedEachInItsUnit(String company, String observation, String unit, int value) {
		var found = "$.observations[?(@.id=='%s')]".formatted(observation);
		var answer = this.http.get("/api/v1/companies/" + company + "?asOf=2024-07-31");

		assertThat(answer.<List<String>>at(found + ".unit")).containsExactly(unit);
		assertThat(answer.<List<Integer>>at(found + ".value")).containsExactly(value);
		assertThat(answer.<List<String>>at(found + ".asOf.earliest")).first()
			.asString()
			.startsWith(observation.substring(observation.length() - 4));
	}

	@Test
	void portfoliosAreNeverAddedUp() {
		assertThat(this.http.get("/api/v1/companies/xiaomi?asOf=2024-07-31")
			.<List<Integer>>at("$.observations[?(@.unit=='granted patents')].value"))
			.containsExactlyInAnyOrder(4000, 1887);
		assertThat(this.http.get("/api/v1/companies/xiaomi?asOf=2024-07-31")
			.<List<String>>at("$.observations[?(@.id=='xiaomi-patents-granted-outside-china-2017')].places[*].id"))
			.containsExactly("not:CN");
	}

	@Test
	void aCompanyStandsInItsGroup() {
		var answer = this.http.get("/api/v1/companies/aws?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.aliases")).contains("AWS");
		assertThat(answer.<List<String>>at("$.group.parents[*].id")).containsExactly("amazon");
		assertThat(answer.<List<String>>at("$.group.parents[*].certainty")).containsExactly("YES");
		assertThat(this.http.get("/api/v1/companies/amazon").<List<String>>at("$.group.children[*].id"))
			.containsExactly("aws");
	}

	@Test
	void accusationsMadeAndReceivedAreToldApart() {
		var answer = this.http.get("/api/v1/companies/nokia?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.accusations.received[*].lawsuits[*].id"))
			.containsOnly("amazon-v-nokia-ded-2024");
		assertThat(answer.<List<String>>at("$.accusations.made[*].accused[*].id")).contains("prime-video");
		assertThat(answer.<String>at("$.notice")).contains("not a finding");
	}

	@Test
	void relationshipsAreFilteredByTypePlaceAndCertainty() {
		var path = "/api/v1/companies/nokia/relationships?asOf=2024-07-31";

		assertThat(this.http.get(path + "&type=PARTNERS_WITH&place=DE").<List<String>>at("$.items[*].other.id"))
			.containsExactly("aws");
		assertThat(this.http.get(path + "&type=LITIGATES_AGAINST&place=US-DE&certainty=YES")
			.<List<String>>at("$.items[*].record.id")).containsExactly("amazon-v-nokia-ded-2024");
		assertThat(this.http.get(path + "&type=partners_with,litigates_against").<List<String>>at("$.items[*].type"))
			.contains("PARTNERS_WITH", "LITIGATES_AGAINST")
			.doesNotContain("OWNS");
		assertThat(this.http.get(path).body()).doesNotContain("\"key\"");
	}

	@Test
	void thePartnershipIsThereWithItsMarketAndEvidence() {
		var answer = this.http.get("/api/v1/partnerships/aws-nokia-cloud-core-de?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.places[*].id")).containsExactly("DE");
		assertThat(answer.<List<String>>at("$.parties[?(@.role=='partner')].id")).containsExactly("aws", "nokia");
		assertThat(answer.<List<String>>at("$.evidence[*].source.id")).contains("light-reading-2024-07-31", "dcd-2024");
	}

	@Test
	void theSourcesDisagreeAboutAtLeastFourThings() {
		var answer = this.http.get("/api/v1/contradictions");

		assertThat(answer.<List<String>>at("$.items[*].about.id")).contains("amazon-v-nokia-ded-2024-cloudband",
				"amazon-nokia-2023", "nokia-alcatel-lucent-2016", "nokia-brand-licence-hmd");
		assertThat(answer.<List<String>>at("$.items[?(@.about.id=='amazon-nokia-2023')].values[*].name"))
			.containsExactlyInAnyOrder("1", "5");
		assertThat(this.http.get("/api/v1/contradictions?about=nokia-brand-licence-hmd")
			.<List<String>>at("$.items[0].values[*].value")).containsExactlyInAnyOrder("hmd-global", "hmd-mobile");
	}

	@Test
	void aSourceTellsItsPassagesItsClaimsAndWhatItContradicts() {
		var answer = this.http.get("/api/v1/sources/dcd-2024");

		assertThat(answer.<String>at("$.publisher")).isEqualTo("DCD");
		assertThat(answer.<List<Integer>>at("$.passages[*].end")).allMatch((end) -> end > 0);
		assertThat(answer.<List<String>>at("$.passages[*].claims[*].id")).isNotEmpty();
		assertThat(answer.<List<String>>at("$.contradicts[?(@.field=='product')].otherSource.id"))
			.contains("light-reading-2024-07-31");
	}

}
