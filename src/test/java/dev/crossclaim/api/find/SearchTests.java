package dev.crossclaim.api.find;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Things are found by whatever somebody may call them. */
@RestTest
class SearchTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Big Blue | ibm | Big Blue", "Telefonica | telefonica | Telefónica",
			"nokai | nokia | Nokia", "Нокиа | nokia | Nokia", "ノキア | nokia | Nokia", "小米 | xiaomi | Xiaomi",
			"Nokia Siemens Netowrks | nokia | Nokia", "NOKIA | nokia | Nokia", "ded | ded | ded",
			"US-DE | US-DE | US-DE", "amazon-v-nokia-ded-2024 | amazon-v-nokia-ded-2024 | amazon-v-nokia-ded-2024",
			"Delaware | US-DE | Delaware" })
	void theBestHitIsWhatWasMeant(String typed, String id, String matched) {
		var answer = search(typed, "");

		assertThat(answer.<String>at("$.items[0].id")).isEqualTo(id);
		assertThat(answer.<String>at("$.items[0].matched")).isEqualTo(matched);
		assertThat(answer.<String>at("$.asOf")).isEqualTo(answer.<String>at("$.dataHorizon"));
	}

	@Test
	void aHitTellsWhatItIsWhereAndWhen() {
		var answer = search("amazon-v-nokia-ded-2024", "&limit=1");

		assertThat(answer.<String>at("$.items[0].label")).isEqualTo("Lawsuit");
		assertThat(answer.<String>at("$.items[0].href")).isEqualTo("/api/v1/lawsuits/amazon-v-nokia-ded-2024");
		assertThat(this.http.get(answer.at("$.items[0].href")).status()).isEqualTo(200);
		assertThat(answer.<String>at("$.items[0].places[0].id")).isEqualTo("US-DE");
		assertThat(answer.<String>at("$.items[0].places[0].meaning")).isEqualTo("forum");
		assertThat(answer.<String>at("$.items[0].period.startLatest")).isEqualTo("2024-07-30");
		assertThat(answer.<List<String>>at("$.items[0].states")).containsExactly("filed");
	}

	@Test
	void facetsCountTheWholeResultAndNotThePage() {
		var answer = search("nokia", "&limit=1&facets=kind,place,technology,status");

		int total = answer.at("$.total");
		assertThat(total).isGreaterThan(50);
		assertThat(answer.<List<Integer>>at("$.facets.kind[*].count").stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(total);
		assertThat(answer.<List<Integer>>at("$.facets.place[?(@.value=='DE')].count")).containsExactly(2);
		assertThat(answer.<List<Object>>at("$.items")).hasSize(1);
		for (var kind : answer.<List<Map<String, Object>>>at("$.facets.kind")) {
			assertThat(search("nokia", "&limit=1&kind=" + kind.get("value")).<Object>at("$.total"))
				.isEqualTo(kind.get("count"));
		}
	}

	@Test
	void filtersNarrowAndAreNeverWidened() {
		assertThat(search("nokia", "&place=DE").<List<String>>at("$.items[*].id"))
			.containsExactlyInAnyOrder("aws-nokia-cloud-core-de", "nokia-v-amazon-de-2023");
		assertThat(search("nokia", "&kind=lawsuit&place=US").<List<String>>at("$.items[*].id"))
			.contains("amazon-v-nokia-ded-2024", "nokia-v-amazon-us-2023");
		assertThat(search("nokia", "&kind=lawsuit&place=US-DE").<List<String>>at("$.items[*].id"))
			.containsExactly("amazon-v-nokia-ded-2024");
		assertThat(search("nokia", "&kind=company&kind=lawsuit").<List<String>>at("$.items[*].label"))
			.containsOnly("Company", "Lawsuit");
		assertThat(search("nokia", "&status=in maintenance").<List<String>>at("$.items[*].label"))
			.containsOnly("Product");
		assertThat(search("nokia amazon video", "&technology=video-compression").<List<String>>at("$.items[*].id"))
			.isNotEmpty();
	}

	@Test
	void pagesMakeUpTheWholeInAStableOrder() {
		List<String> whole = search("nokia", "&limit=200").at("$.items[*].id");
		var pages = new ArrayList<String>();
		@Nullable String next = null;
		do {
			var page = search("nokia", "&limit=17" + ((next != null) ? "&cursor=" + next : ""));
			pages.addAll(page.<List<String>>at("$.items[*].id"));
			next = page.at("$.next");
		}
		while (next != null);

		assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
	}

	@Test
	void aCursorBelongsToItsSearch() {
		String next = search("nokia", "&limit=1").at("$.next");

		assertThat(search("amazon", "&limit=1&cursor=" + next).<String>at("$.type"))
			.isEqualTo("/problems/cursor-of-another-query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AND OR ( [ * ~ ^ \" \\ :", "*", "?", "name:*", "nokia~99999999999", "\"", "nokia^", "+-!",
			"[a TO z]", "{a TO z}", "/.*/", "a AND", "NOT", "\\", "nokia\\", "&&", "||", "' OR 1=1 //", "\u0000nokia",
			"\uD800", "🦆", "${7*7}", "}) DETACH DELETE n //", "<script>", "nokia\r\nX: y" })
	void whateverIsTypedIsData(String typed) {
		for (var path : List.of("search", "autocomplete")) {
			var answer = this.http.get("/api/v1/" + path + "?q=" + URLEncoder.encode(typed, UTF_8));
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		}
		assertThat(search("nokia", "").<String>at("$.items[0].id")).isEqualTo("nokia");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kind=lawsut | kind | Lawsuit", "place=Germany | place | DE", "place=US-DX | place | US-DC",
					"technology=video-compresion | technology | video-compression", "status=fild | status | filed",
					"facets=kinds | facets | kind", "knd=Lawsuit | knd | kind" })
	void unknownFiltersNameTheNearest(String filter, String parameter, String nearest) {
		var answer = search("nokia", "&" + filter);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
		assertThat(answer.<String>at("$.nearest")).isEqualTo(nearest);
	}

	@Test
	void whatIsMissingOrTooLongIsRefused() {
		for (var path : List.of("search", "search?q=", "search?q=" + "a".repeat(5_000), "autocomplete",
				"autocomplete?q=%20", "autocomplete?q=" + "a".repeat(201))) {
			var answer = this.http.get("/api/v1/" + path);
			assertThat(answer.status()).as(path).isEqualTo(400);
			assertThat(answer.<String>at("$.parameter")).isEqualTo("q");
		}
		assertThat(this.http.get("/api/v1/autocomplete?q=nokia&limit=21").<String>at("$.parameter")).isEqualTo("limit");
	}

	@ParameterizedTest
	@CsvSource({ "nok, exact, nokia", "noki, prefix, nokia", "web, word, aws", "nokai, near, nokia",
			"ama, prefix, amazon", "小, prefix, xiaomi", "us-d, prefix, US-DE" })
	void whatIsBeingTypedIsCompleted(String typed, String how, String id) {
		var answer = this.http.get("/api/v1/autocomplete?limit=5&q=" + URLEncoder.encode(typed, UTF_8));

		assertThat(answer.<String>at("$.items[0].match")).isEqualTo(how);
		assertThat(answer.<List<String>>at("$.items[*].id")).contains(id).hasSizeLessThanOrEqualTo(5);
		assertThat(answer.<List<String>>at("$.items[*].match")).isSortedAccordingTo(
				(one, other) -> Integer.compare(List.of("exact", "prefix", "word", "near").indexOf(one),
						List.of("exact", "prefix", "word", "near").indexOf(other)));
	}

	private Http.Answer search(String typed, String more) {
		return this.http.get("/api/v1/search?q=" + URLEncoder.encode(typed, UTF_8) + more.replace(" ", "%20"));
	}

}
