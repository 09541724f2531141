package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.QueryType;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;
import dev.crossclaim.cypher.CypherCatalog;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every file in {@code cypher/query/}. */
@GraphTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryQueryTests {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

	/** Plausible values by the names of parameters; a parameter not listed is null. */
	private static final Map<String, Object> USUAL = Map.ofEntries(Map.entry("company", "nokia"), Map.entry("a", "aws"),
			Map.entry("b", "nokia"), Map.entry("companies", List.of("aws", "nokia")), Map.entry("id", "nokia"),
			Map.entry("market", "DE"), Map.entry("forum", "US-DE"), Map.entry("from", day("2024-07-31")),
			Map.entry("to", day("2024-07-31")), Map.entry("asOf", day("2024-07-31")),
			Map.entry("knownAt", day("2024-07-31")), Map.entry("recordedAsOf", day("2026-11-22")),
			Map.entry("rollUp", "lineage"), Map.entry("atLeast", 1), Map.entry("text", "nokia"),
			Map.entry("places", List.of("DE")), Map.entry("limit", 500), Map.entry("ids", List.of("nokia", "aws")),
			Map.entry("types", List.of("PARTNERS_WITH", "LITIGATES_AGAINST")), Map.entry("scan", 100),
			Map.entry("record", "aws-nokia-cloud-core-de"),
			Map.entry("records", List.of("aws-nokia-cloud-core-de", "aws-of-amazon")),
			Map.entry("paths",
					List.of(List.of(Map.of("from", "aws", "type", "PARTNERS_WITH", "to", "nokia", "record",
							"aws-nokia-cloud-core-de")))),
			Map.entry("evidence", true), Map.entry("label", "Product"), Map.entry("labels", List.of("Company")),
			Map.entry("property", "kind"), Map.entry("place", "US"));

	/** Ids for queries that ask for something else than a company. */
	private static final Map<String, String> IDS = Map.of("lawsuit", "amazon-v-nokia-ded-2024", "partnership",
			"aws-nokia-cloud-core-de", "exposure", "aws-cloud-platform", "source", "light-reading-2024-07-31");

	/**
	 * Answer nothing, since no decision on identities and no rows of imports are part of
	 * the catalogue.
	 */
	private static final List<String> NOTHING_YET = List.of("former-ids", "bought-from-opponent",
			"asserted-after-acquisition");

	@Autowired
	private Questions questions;

	@Autowired
	private CypherCatalog cypher;

	@ParameterizedTest
	@MethodSource("queries")
	void answersTheSameUnderBothVersionsOfTheLanguage(String query) {
		var rows = this.questions.ask("CYPHER 25", query, parameters(query)).rows();
		assertThat(this.questions.ask("CYPHER 5", query, parameters(query)).rows()).isEqualTo(rows);
		assertThat(rows.isEmpty()).isEqualTo(NOTHING_YET.contains(query));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void readsAndWritesNothing(String query) {
		var summary = this.questions.run("", query, parameters(query));
		assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
		assertThat(summary.counters().containsUpdates()).isFalse();
		assertThat(summary.counters().containsSystemUpdates()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void saysWhatItAnswersAndWhatEachParameterIs(String query) {
		var text = this.cypher.get("query/" + query);
		var header = String.join("\n", text.lines().takeWhile((line) -> line.startsWith("//")).toList());
		assertThat(header).startsWith("// ").contains("?");
		assertThat(names(text)).allSatisfy((name) -> assertThat(header).contains("$" + name));
		assertThat(text).doesNotContainIgnoringCase("apoc.");
	}

	@ParameterizedTest
	@MethodSource("queries")
	void pagesMakeUpTheWhole(String query) {
		var whole = this.questions.ask("", query, parameters(query)).all("key");
		var pages = new ArrayList<Object>();
		var size = Math.max(1, (whole.size() + 2) / 3);
		@Nullable Object last = null;
		while (pages.size() < whole.size()) {
			var parameters = new HashMap<>(parameters(query));
			put(parameters, "after", last);
			put(parameters, "limit", size);
			var page = this.questions.ask("", query, parameters).all("key");
			assertThat(page).as("after %s", last).isNotEmpty();
			pages.addAll(page);
			last = page.getLast();
		}
		assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
	}

	Stream<String> queries() {
		return this.cypher.names("query").stream().map((name) -> name.substring("query/".length()));
	}

	private Map<String, Object> parameters(String query) {
		var parameters = new HashMap<String, Object>();
		names(this.cypher.get("query/" + query)).forEach((name) -> put(parameters, name, USUAL.get(name)));
		if (query.equals("listed-claims")) {
			parameters.put("ids", List.of("amazon-v-nokia-ded-2024/filed/start"));
		}
		if (query.equals("listed-known-at")) {
			put(parameters, "ids", null);
		}
		parameters.computeIfPresent("id", (name, id) -> IDS.getOrDefault(query, "nokia"));
		return parameters;
	}

	@SuppressWarnings("NullAway")
	private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
		parameters.put(name, value);
	}

	private static List<String> names(String text) {
		return PARAMETER.matcher(text).results().map((match) -> match.group(1)).distinct().toList();
	}

}
