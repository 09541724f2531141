package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every question of the README that is answered by a list, over HTTP. */
@RestTest
class ListQuestionTests {

	@Autowired
	Http http;

	@Test
	void ofWhatNokiaIsAccused() {
		var answer = this.http.get("/api/v1/companies/nokia/accusations?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.items[*].accusedBy[*].id")).containsOnly("amazon");
		assertThat(answer.<List<String>>at("$.items[*].products[*].id")).contains("cloudband", "nuage-networks")
			.doesNotContain("ncs");
		assertThat(answer.<List<String>>at("$.items[*].cases[*].mentioned[*].id")).contains("ncs");
		assertThat(answer.<List<Integer>>at("$.items[*].assets[*].statedSize")).containsOnly(12);
		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(this.http.get("/api/v1/companies/nokia/accusations?asOf=2024-07-29").<List<?>>at("$.items"))
			.isEmpty();
	}

	@Test
	void accusationsOfAGroupShowTheCompanyNamed() {
		var answer = this.http.get("/api/v1/companies/aws/accusations?asOf=2024-07-31");

		assertThat(answer.<List<String>>at("$.items[*].accused.id")).containsOnly("amazon");
		assertThat(answer.<List<String>>at("$.items[*].viaGroup.path[*].ownership")).contains("aws-of-amazon");
		assertThat(
				this.http.get("/api/v1/companies/aws/accusations?asOf=2024-07-31&rollUp=none").<List<?>>at("$.items"))
			.isEmpty();
	}

	@Test
	void whatIsSaidOfIbmIsThatItIsUnclear() {
		var answer = this.http.get("/api/v1/statements?about=ibm&modality=unknown");

		assertThat(answer.<List<String>>at("$.items[*].modality")).isNotEmpty().containsOnly("UNKNOWN");
		assertThat(answer.<List<String>>at("$.items[*].standing")).containsOnly("NOTES");
		assertThat(answer.<Map<String, Object>>at("$")).doesNotContainKey("certainty").containsKey("asOf");
	}

	@Test
	void twoGroupsSueEachOtherOverTwoDisputes() {
		var answer = this.http.get("/api/v1/disputes/between?a=aws&b=nokia&asOf=2024-07-31");

		assertThat(answer.<String>at("$.dataHorizon")).isEqualTo("2024-07-31");
		assertThat(answer.<List<String>>at("$.items[*].lawsuits[*].id")).contains("amazon-v-nokia-ded-2024",
				"nokia-v-amazon-de-2023");
		assertThat(answer.<List<String>>at("$.items[*].lawsuits[*].viaGroup[*].path[*].ownership"))
			.contains("aws-of-amazon");
		assertThat(this.http.get("/api/v1/disputes/between?a=aws&b=nokia&rollUp=none").<List<?>>at("$.items"))
			.isEmpty();
	}

	@Test
	void rightsMovedLongAgoAreFoundWithoutATime() {
		var all = this.http.get("/api/v1/rights?over=nokia");

		assertThat(all.<List<String>>at("$.items[*].record.id")).contains("nokia-brand-licence-hmd");
		assertThat(all.<String>at("$.asOf")).isEqualTo(all.<String>at("$.dataHorizon"));
		assertThat(this.http.get("/api/v1/rights?over=nokia&during=2010..2012&certainty=YES").<List<?>>at("$.items"))
			.isEmpty();
	}

	@Test
	void whatWasKnownAndWhatWasRecordedAreTwoThings() {
		assertThat(this.http.get("/api/v1/known?at=2024-07-31&about=aws-nokia-cloud-core-de")
			.<List<Boolean>>at("$.items[?(@.about.id=='aws-nokia-cloud-core-de')].asserted")).containsExactly(true);
		assertThat(this.http.get("/api/v1/known?at=2024-07-30&about=aws-nokia-cloud-core-de").<List<?>>at("$.items"))
			.isEmpty();
		assertThat(this.http.get("/api/v1/recorded?at=2026-11-22&about=aws-nokia-cloud-core-de")
			.<List<Boolean>>at("$.items[?(@.about.id=='aws-nokia-cloud-core-de')].asserted")).containsExactly(true);
		assertThat(this.http.get("/api/v1/recorded?at=2020-01-01").<List<?>>at("$.items")).isEmpty();
	}

	@Test
	void portfoliosAreStatedEachInItsUnit() {
		var answer = this.http.get("/api/v1/portfolios?of=nokia");

		assertThat(answer.<List<String>>at("$.items[*].unit")).contains("patents", "patent families");
		assertThat(answer.<List<Number>>at("$.items[*].value")).map(Number::intValue)
			.contains(30000, 9900)
			.doesNotContain(39900);
	}

	@Test
	void sinceWhenTwoCompaniesAreBoth() {
		var answer = this.http.get("/api/v1/coopetition/since?a=aws&b=nokia");

		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(answer.<String>at("$.certainlyBoth.from")).isEqualTo("2024-07-31");
		assertThat(answer.<List<String>>at("$.joint[*].lawsuit.id")).contains("amazon-v-nokia-ded-2024");
		assertThat(this.http.get("/api/v1/coopetition/since?a=aws&b=nokia&rollUp=none").<String>at("$.certainty"))
			.isEqualTo("NO");
		assertThat(this.http.get("/api/v1/coopetition/since?a=aws&b=nobody").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "companies/nokia/accusations?", "statements?about=nokia&",
			"disputes/between?a=aws&b=nokia&", "rights?over=nokia&", "known?at=2024-07-31&", "recorded?at=2026-11-22&",
			"agreements/undisclosed?", "portfolios?", "lawsuits/counter-suits?", "thin-evidence?" })
	void pagesMakeUpTheWhole(String question) {
		var path = "/api/v1/" + question;
		var whole = this.http.get(path + "limit=200");
		assertThat(whole.<List<?>>at("$.items")).as(whole.body()).isNotEmpty();
		var size = Math.max(1, whole.<List<?>>at("$.items").size() / 3);
		var items = new ArrayList<Object>();
		var answer = this.http.get(path + "explain=true&limit=" + size);
		while (true) {
			items.addAll(answer.<List<?>>at("$.items"));
			String next = answer.at("$.next");
			if (next == null || items.size() >= 200) {
				break;
			}
			answer = this.http.get(path + "limit=" + size + "&cursor=" + next);
		}
		assertThat(items).isEqualTo(whole.<List<?>>at("$.items"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "companies/nokai/accusations | 404 | unknown-company | id",
			"statements?about=none | 404 | unknown-entity | about", "statements | 400 | missing-parameter | about",
			"statements?about=ibm&modality=UNKNOWM | 400 | invalid-parameter | modality",
			"statements?about=ibm&field=partys | 400 | invalid-parameter | field",
			"disputes/between?a=aws&b=none | 404 | unknown-company | b",
			"disputes/between?a=aws | 400 | missing-parameter | b", "rights?over=none | 404 | unknown-entity | over",
			"known?at=yesterday | 400 | invalid-parameter | at", "known?at=2024-02-30 | 400 | invalid-parameter | at",
			"recorded?at=latest | 400 | invalid-parameter | at", "portfolios?of=none | 404 | unknown-entity | of",
			"thin-evidence?company=none | 404 | unknown-company | company",
			"agreements/undisclosed?asOf=2024 | 400 | invalid-parameter | asOf" })
	void whatCannotBeAskedIsRefused(String path, int status, String type, String parameter) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

}
