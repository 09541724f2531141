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

/** Evidence, timeline, changes, exposure and dossier. */
@RestTest
class BehindTests {

	@Autowired
	Http http;

	@Test
	void anEdgeOpensItsClaims() {
		var answer = this.http.get("/api/v1/evidence?edge=aws%7CPARTNERS_WITH%7Cnokia%7Caws-nokia-cloud-core-de");

		assertThat(answer.<String>at("$.record.id")).isEqualTo("aws-nokia-cloud-core-de");
		assertThat(answer.<Integer>at("$.corroboration.origins")).isEqualTo(2);
		assertThat(answer.<Integer>at("$.edge.origins")).isEqualTo(2);
		assertThat(answer.<List<String>>at("$.claims[?(@.backs==true)].field")).isNotEmpty().containsOnly("party");
		assertThat(answer.<List<Integer>>at("$.claims[*].passage.end")).isNotEmpty().allMatch((end) -> end > 0);
	}

	@Test
	void originsAreCountedNotClaims() {
		var answer = this.http.get("/api/v1/evidence/amazon-v-nokia-ded-2024");

		assertThat(answer.<Map<String, Object>>at("$")).doesNotContainKey("edge");
		assertThat(answer.<List<String>>at("$.claims[?(@.backs==true)].origin.id").stream().distinct())
			.hasSize(answer.<Integer>at("$.corroboration.origins"));
		assertThat(answer.<Integer>at("$.corroboration.claims"))
			.isGreaterThan(answer.<Integer>at("$.corroboration.origins"));
		assertThat(answer.<List<String>>at("$.claims[?(@.modality=='UNKNOWN')].standing")).isNotEmpty()
			.containsOnly("NOTES");
	}

	@Test
	void evidenceBetweenTwoIsBothWays() {
		var answer = this.http.get("/api/v1/evidence/between?from=nokia&to=amazon&type=LITIGATES_AGAINST");

		assertThat(answer.<List<String>>at("$.items[*].record.id")).contains("amazon-v-nokia-ded-2024",
				"nokia-v-amazon-us-2023");
		assertThat(this.http.get("/api/v1/evidence/between?from=amazon&to=ibm").<List<?>>at("$.items")).isEmpty();
	}

	@Test
	void aTimelineIsInTheOrderOfDays() {
		var answer = this.http.get("/api/v1/timeline?about=nokia&asOf=2024-07-31&limit=200");
		var days = answer.<List<Map<String, Object>>>at("$.items[*]")
			.stream()
			.map((item) -> String.valueOf(item.getOrDefault("earliest", item.get("latest"))))
			.toList();

		assertThat(days).isSorted().isNotEmpty();
		assertThat(answer.<List<String>>at("$.items[?(@.about.id=='cbis' && @.state=='withdrawn from sale')].text"))
			.containsExactly("jettisoned in June last year");
		assertThat(answer.<List<String>>at("$.items[?(@.modalities[0]=='PLANNED')].certainty"))
			.containsOnly("POSSIBLE");
	}

	@ParameterizedTest
	@CsvSource({ "asOf=2024-07-29, NO", "asOf=2024-07-30, YES", "during=2024-07, YES", "during=2024-08, NO",
			"during=2023, NO" })
	void aFilingHappenedOnItsDay(String time, String certainty) {
		var answer = this.http.get("/api/v1/timeline?about=amazon,nokia&" + time);

		assertThat(answer.<List<String>>at("$.items[?(@.about.id=='amazon-v-nokia-ded-2024')].certainty"))
			.isEqualTo(certainty.equals("NO") ? List.of() : List.of(certainty));
	}

	@Test
	void aMonthIsPossibleOnADayWithinIt() {
		assertThat(this.http.get("/api/v1/timeline?about=nokia-v-amazon-de-2023&asOf=2023-10-15")
			.<List<String>>at("$.items[*].certainty")).containsExactly("POSSIBLE");
	}

	@Test
	void changesAreTold() {
		var answer = this.http.get("/api/v1/changes?since=0&limit=200");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.http.get("/api/v1/changes?since=2000-01-01&limit=1").<List<?>>at("$.items"))
			.hasSameSizeAs(this.http.get("/api/v1/changes?since=0&limit=1").<List<?>>at("$.items"));
		assertThat(this.http.get("/api/v1/changes?since=999999999").<List<?>>at("$.items")).isEmpty();
	}

	@Test
	void aProductExposesWhoRunsOnItAndTheirPartners() {
		var answer = this.http.get("/api/v1/products/aws-cloud-platform/exposure?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.exposed[?(@.id=='telefonica')].as")).containsExactly("customer");
		assertThat(answer.<List<List<String>>>at("$.exposed[?(@.id=='telefonica')].path")).first()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
			.containsExactly("telefonica-de-cloud-core-new|RUNS_ON|aws-cloud-platform|telefonica-de-cloud-core-new",
					"telefonica|PARTY_TO|telefonica-de-cloud-core-new|telefonica-de-cloud-core-new");
		assertThat(answer.<List<Integer>>at("$.exposed[*].hops")).allMatch((hops) -> hops <= 3);
		assertThat(answer.<List<String>>at("$.edges[*].id"))
			.containsAll(answer.<List<String>>at("$.exposed[*].path[*]"));
		assertThat(answer.<List<String>>at("$.nodes[*].id")).containsAll(answer.<List<String>>at("$.edges[*].from"))
			.containsAll(answer.<List<String>>at("$.edges[*].to"));
		assertThat(answer.<Boolean>at("$.isFinding")).isFalse();
		assertThat(answer.<String>at("$.notice")).contains("not a finding");
	}

	@Test
	void aPlannedDeploymentExposesNobody() {
		assertThat(this.http.get("/api/v1/products/fp4/exposure?during=2000..2030").<List<String>>at("$.exposed[*].id"))
			.doesNotContain("xiaomi");
	}

	@Test
	void aDossierHasItsChapters() {
		var answer = this.http.get("/api/v1/companies/aws/dossier?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.group[*].path[*].ownership")).contains("aws-of-amazon");
		assertThat(answer.<List<String>>at("$.partners[*].other.id")).containsExactly("nokia");
		assertThat(answer.<List<String>>at("$.opponents[*].viaGroup.party.id")).isNotEmpty().containsOnly("amazon");
		assertThat(answer.<List<String>>at("$.partners[0].evidence[*]"))
			.contains("aws-nokia-cloud-core-de/cloud-partner-dcd/existence");
		assertThat(this.http.get("/api/v1/companies/aws/dossier?asOf=2024-07-31&evidence=true")
			.<List<String>>at("$.partners[0].evidence[*].passage")).isNotEmpty();
		assertThat(this.http.get("/api/v1/companies/aws/dossier?asOf=2024-07-29")
			.<List<String>>at("$.opponents[*].record.id")).doesNotContain("amazon-v-nokia-ded-2024");
	}

	@Test
	void aDossierEndsWithWhatHappenedLast() {
		var all = this.http.get("/api/v1/timeline?about=nokia&asOf=2024-07-31&limit=200");
		var last = this.http.get("/api/v1/companies/nokia/dossier?asOf=2024-07-31");

		var records = all.<List<String>>at("$.items[*].about.id");
		assertThat(records).hasSizeGreaterThan(10);
		assertThat(last.<List<String>>at("$.timeline[*].about.id"))
			.isEqualTo(records.subList(records.size() - 10, records.size()));
	}

	@Test
	void theContextIsJsonLd() {
		assertThat(this.http.send("/contexts/v1.jsonld", "GET", "*/*").type()).startsWith("application/ld+json");
	}

	@Test
	void aDossierNeverAddsUp() {
		var answer = this.http.get("/api/v1/companies/xiaomi/dossier?asOf=2024-07-31");

		assertThat(answer.<List<Number>>at("$.portfolio[*].value")).map(Number::intValue).contains(16000, 4000, 1887);
		assertThat(answer.body()).doesNotContain("\"key\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "evidence?edge=x | 400 | invalid-parameter | edge",
			"evidence?edge=a%7CSUES%7Cb%7Cc | 400 | invalid-parameter | edge",
			"evidence?edge=a%7CSUPPLIES%7Cb%7Cc | 404 | unknown-edge | edge",
			"evidence/none | 404 | unknown-entity | id",
			"evidence/between?from=aws&to=none | 404 | unknown-entity | to",
			"timeline?about=none | 404 | unknown-entity | about",
			"timeline?about=a,b,c | 400 | invalid-parameter | about", "timeline | 400 | missing-parameter | about",
			"changes?since=yesterday | 400 | invalid-parameter | since",
			"changes?since=0&about=none | 404 | unknown-entity | about",
			"products/nokia/exposure | 404 | unknown-product | id",
			"companies/nokai/dossier | 404 | unknown-company | id" })
	void whatCannotBeAskedIsRefused(String path, int status, String type, String parameter) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

}
