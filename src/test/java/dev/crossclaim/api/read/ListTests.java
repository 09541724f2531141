package dev.crossclaim.api.read;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.query.list.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What is listed, of the catalogue that is checked in. */
@RestTest
class ListTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindIsListedCountedAndExplained(Kind kind) {
		var answer = this.http.get("/api/v1/" + kind.path() + "?limit=200&count=true&explain=true");

		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		var items = answer.<List<Object>>at("$.items");
		if (answer.<Object>at("$.next") == null) {
			assertThat(answer.<Integer>at("$.total.all")).isEqualTo(items.size());
		}
		assertThat(answer.<List<String>>at("$.items[*].id")).hasSameSizeAs(items).doesNotHaveDuplicates();
		assertThat(answer.<String>at("$.query.cypher")).contains("MATCH").contains("LIMIT");
		if (kind != Kind.PATENTS) {
			assertThat(items).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindIsSortedBothWaysAndCountedByEveryGroup(Kind kind) {
		for (var sort : kind.sorts()) {
			var path = "/api/v1/" + kind.path() + "?limit=200&select=id&sort=";
			var up = this.http.get(path + sort.name());
			var down = this.http.get(path + "-" + sort.name());
			assertThat(up.status()).as(up.body()).isEqualTo(200);
			if (up.<Object>at("$.next") != null) {
				continue;
			}
			assertThat(down.<List<String>>at("$.items[*].id"))
				.containsExactlyInAnyOrderElementsOf(up.<List<String>>at("$.items[*].id"));
		}
		for (var grouping : kind.groupings()) {
			var answer = this.http.get("/api/v1/" + kind.path() + "?group_by=" + grouping.name());
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyFilterAnswersItsExample(Kind kind) {
		for (var filter : kind.filters()) {
			var answer = this.http.get("/api/v1/" + kind.path() + "?" + filter.name() + "="
					+ filter.example().replace(" ", "%20").replace("#", "%23"));
			assertThat(answer.status()).as("%s of %s: %s", filter.name(), kind, answer.body()).isEqualTo(200);
			if (kind == Kind.LAWSUITS || kind == Kind.PATENT_SETS) {
				var known = this.http.get("/api/v1/" + kind.path() + "?knownAt=2024-08-31&" + filter.name() + "="
						+ filter.example().replace(" ", "%20").replace("#", "%23"));
				assertThat(known.status()).as("%s of %s: %s", filter.name(), kind, known.body()).isEqualTo(200);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lawsuits?role=defendant&company=nokia&asOf=2024-07-31 | amazon-v-nokia-ded-2024",
					"lawsuits?role=plaintiff&company=nokia&forum=IN&asOf=2024-07-31 | nokia-v-amazon-in-2023",
					"lawsuits?court=ded&asOf=2024-07-31 | amazon-v-nokia-ded-2024",
					"lawsuits?forum=US-DE&asOf=2024-07-31&certainty=YES | amazon-v-nokia-ded-2024",
					"lawsuits?filed=2024-07..2024-12 | amazon-v-nokia-ded-2024",
					"lawsuits?filed=2024.. | amazon-v-nokia-ded-2024",
					"lawsuits?product=cloudband&status=pending&asOf=2024-07-31 | amazon-v-nokia-ded-2024",
					"lawsuits?company=amazon,nokia&court=ded&asOf=2024-07-31 | amazon-v-nokia-ded-2024",
					"partnerships?market=DE&company=aws&company=nokia&asOf=2024-07-31 | aws-nokia-cloud-core-de",
					"disputes?company=amazon&asOf=2024-07-31 | amazon-nokia-2023", "courts?seat=US-DE | ded",
					"patent-sets?owner=amazon | amazon-cloud-patents-ded-2024" })
	void filtersFindWhatTheArticlesSay(String path, String id) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.<List<String>>at("$.items[*].id")).as(answer.body()).containsExactly(id);
	}

	@Test
	void aDayThatSourcesLeaveOpenIsAPossibleMatch() {
		var october = this.http.get("/api/v1/lawsuits?filed=2023-10-01..2023-10-15");

		assertThat(october.<List<String>>at("$.items[*].id")).hasSize(5);
		assertThat(october.<List<String>>at("$.items[*].certainty")).containsOnly("POSSIBLE");
		assertThat(this.http.get("/api/v1/lawsuits?filed=2023-10-01..2023-10-15&certainty=YES")
			.<List<Object>>at("$.items")).isEmpty();
		assertThat(this.http.get("/api/v1/lawsuits?filed=2023-10").<List<String>>at("$.items[*].certainty"))
			.containsOnly("YES");
	}

	@Test
	void whatWasPublishedLaterIsNotKnown() {
		var before = this.http.get("/api/v1/lawsuits?knownAt=2024-07-30");
		var then = this.http.get("/api/v1/lawsuits?knownAt=2024-07-31&asOf=2024-07-31");

		assertThat(before.<List<String>>at("$.items[*].id")).doesNotContain("amazon-v-nokia-ded-2024");
		assertThat(then.<String>at("$.knownAt")).isEqualTo("2024-07-31");
		var suit = then.<List<Map<String, Object>>>at("$.items[?(@.id=='amazon-v-nokia-ded-2024')]").getFirst();
		assertThat(suit.get("period")).asString().contains("startLatest=2024-07-31").doesNotContain("2024-07-30");
		assertThat(suit).doesNotContainKey("docketNumber");
		assertThat(then.<List<String>>at("$.items[*].evidence[*].source.id")).containsOnly("light-reading-2024-07-31");
		assertThat(this.http.get("/api/v1/lawsuits?knownAt=2024-07-31&filed=2024-07-30&certainty=YES")
			.<List<Object>>at("$.items")).isEmpty();
	}

	@Test
	void groupsCountAsTheirFilterDoes() {
		for (var by : List.of("court", "company", "status", "dispute", "kind")) {
			var groups = this.http.get("/api/v1/lawsuits?asOf=2024-07-31&group_by=" + by)
				.<List<Map<String, Object>>>at("$.items");
			assertThat(groups).isNotEmpty();
			for (var group : groups) {
				var value = String.valueOf(group.get("key")).replace(" ", "%20");
				var total = this.http.get("/api/v1/lawsuits?asOf=2024-07-31&count=true&limit=1&" + by + "=" + value);
				assertThat(total.<Integer>at("$.total.certain")).as(by + "=" + value).isEqualTo(group.get("certain"));
				assertThat(total.<Integer>at("$.total.possible")).as(by + "=" + value).isEqualTo(group.get("possible"));
			}
		}
	}

	@Test
	void itemsHoldWhatWasSelected() {
		var answer = this.http.get("/api/v1/lawsuits?asOf=2024-07-31&court=ded&select=name,parties");

		assertThat(answer.<Map<String, Object>>at("$.items[0]")).containsOnlyKeys("id", "name", "certainty", "parties");
		assertThat(this.http.get("/api/v1/partnerships?limit=1").<Map<String, Object>>at("$.items[0]"))
			.doesNotContainKey("evidence")
			.containsKey("claims");
		assertThat(
				this.http.get("/api/v1/partnerships?limit=1&select=evidence").<List<Object>>at("$.items[0].evidence"))
			.isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "amazon-v-nokia-ded-2024/filed/start", "amazon-v-nokia-ded-2024%2Ffiled%2Fstart" })
	void aClaimIsFoundByItsIdHoweverItsSlashesAreWritten(String id) {
		var answer = this.http.get("/api/v1/claims/" + id);

		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.<String>at("$.id")).isEqualTo("amazon-v-nokia-ded-2024/filed/start");
		assertThat(answer.<String>at("$.passage")).isEqualTo("showdown-2024#filed-2024-07-30");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lawsuits?court=dde | 404 | unknown-court | court | ded",
					"lawsuits?product=cloudbnd | 404 | unknown-product | product | cloudband",
					"lawsuits?role=defendent | 400 | invalid-parameter | role | defendant",
					"lawsuits?status=pendign | 400 | invalid-parameter | status | pending",
					"lawsuits?kind=patent%20infringment | 400 | invalid-parameter | kind | patent infringement",
					"lawsuits?sort=nmae | 400 | invalid-parameter | sort | name",
					"lawsuits?select=id,partys | 400 | invalid-parameter | select | parties",
					"lawsuits?group_by=cuort | 400 | invalid-parameter | group_by | court",
					"lawsuits?groupby=court | 400 | unknown-parameter | groupby | group_by",
					"lawsuits?contested=fals | 400 | invalid-parameter | contested | false",
					"claims?modality=ALEGED | 400 | invalid-parameter | modality | ALLEGED",
					"sources?publisher=Ligth%20Reading | 400 | invalid-parameter | publisher | Light Reading",
					"courts/dedd | 404 | unknown-court | id | ded",
					"lawsuits/amazon-v-nokia-ded-2042 | 404 | unknown-lawsuit | id | amazon-v-nokia-ded-2024" })
	void theNearestValidValueIsNamed(String path, int status, String type, String parameter, String nearest) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
		assertThat(answer.<String>at("$.nearest")).isEqualTo(nearest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lawsuits?filed=2024..2023 | filed", "lawsuits?filed=.. | filed", "lawsuits?filed=soon | filed",
					"lawsuits?filed=2024-02-30.. | filed", "lawsuits?knownAt=2024 | knownAt",
					"lawsuits?sort=name,-name | sort", "lawsuits?sort=name&group_by=court | sort",
					"lawsuits?company=nokia,, | company", "companies?role=defendant&knownAt=2024-07-31 | role",
					"lawsuits?cursor=eyJkaWdlc3QiOiIwIn0 | cursor", "lawsuits?limit=201 | limit" })
	void valuesThatCannotBeUsedAreRefused(String path, String parameter) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

	@Test
	void aCursorFixesTheDayAndTheKnowledge() {
		String next = this.http.get("/api/v1/partnerships?limit=1&knownAt=2024-08-31&sort=-started").at("$.next");

		assertThat(next).isNotNull();
		for (var other : List.of("knownAt=2024-08-30&sort=-started", "sort=-started", "knownAt=2024-08-31&sort=started",
				"knownAt=2024-08-31&sort=-started&select=id")) {
			var answer = this.http.get("/api/v1/partnerships?limit=1&" + other + "&cursor=" + next);
			assertThat(answer.status()).as(other + answer.body()).isEqualTo(400);
			assertThat(answer.<String>at("$.parameter")).isEqualTo("cursor");
		}
	}

}
