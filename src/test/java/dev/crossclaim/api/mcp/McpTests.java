package dev.crossclaim.api.mcp;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.api.Http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tools, asked by the official client. */
@McpTest
class McpTests {

	private static final String DAY = "2024-07-31";

	@Autowired
	Agent agent;

	@Autowired
	Http http;

	@Test
	void serverAndClientMeet() {
		var met = this.agent.initialize(this.agent.key());

		assertThat(met.serverInfo().name()).isEqualTo("crossclaim");
		assertThat(met.instructions()).contains("An accusation is not a finding");
		assertThat(met.capabilities().tools()).isNotNull();
		assertThat(met.capabilities().resources()).isNull();
	}

	@Test
	void everyToolSaysThatItOnlyReads() {
		var tools = this.agent.tools();

		assertThat(tools).extracting("name")
			.containsExactlyInAnyOrder("search", "dossier", "pair", "coopetition", "paths", "timeline", "evidence",
					"schema");
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.annotations().idempotentHint()).isTrue();
			assertThat(tool.annotations().openWorldHint()).isFalse();
			assertThat(tool.title()).isNotBlank();
			assertThat(tool.description()).hasSizeGreaterThan(40);
		});
	}

	@Test
	void everyArgumentIsDescribed() {
		assertThat(this.agent.tools()).allSatisfy((tool) -> {
			assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
			assertThat(Agent.argumentsOf(tool).values()).isNotEmpty()
				.allSatisfy((schema) -> assertThat((Map<?, ?>) schema).asString()
					.contains("type=")
					.matches("(?s).*description=\\S.{10,}.*"));
		});
	}

	@Test
	void whoIsPartnerInGermanyAndOpponentInDelaware() {
		var told = this.agent.call("coopetition", "market", "DE", "forum", "US-DE", "asOf", DAY);

		assertThat(told.<Integer>at("$.page.total")).isEqualTo(1);
		assertThat(told.<List<String>>at("$.items[0].companies[*].id")).containsExactly("aws", "nokia");
		assertThat(told.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(told.<String>at("$.asOf")).isEqualTo(DAY);
		assertThat(told.<String>at("$.dataHorizon")).isEqualTo(DAY);
		assertThat(told.<String>at("$.notice")).contains("accusation is not a finding");
		assertThat(told.<List<String>>at("$.items[0].lawsuits[*].evidence[*]"))
			.contains("amazon-v-nokia-ded-2024/delaware-court/forum/US-DE");
	}

	@Test
	void theAnswerIsTheOneOfRest() {
		var told = this.agent.call("coopetition", "market", "DE", "forum", "US-DE", "asOf", DAY);
		var rest = this.http.get("/api/v1/coopetition?market=DE&forum=US-DE&asOf=" + DAY);

		for (var same : List.of("$.items[*].companies", "$.items[*].possiblyBoth",
				"$.items[*].lawsuits[*].viaGroup[*].path", "$.items[*].partnerships[*].period", "$.notice")) {
			assertThat(told.<Object>at(same)).isEqualTo(rest.<Object>at(same));
		}
		assertThat(told.<Object>at("$.items[*].lawsuits[*].evidence[*]"))
			.isEqualTo(rest.<Object>at("$.items[*].lawsuits[*].evidence[*].id"));
	}

	@Test
	void whatIsBetweenTwo() {
		var told = this.agent.call("pair", "a", "aws", "b", "nokia", "market", "DE", "forum", "US-DE", "asOf", DAY);

		assertThat(told.<String>at("$.coopetition.certainty")).isEqualTo("YES");
		assertThat(told.<List<String>>at("$.edges[*].type")).contains("PARTNERS_WITH", "LITIGATES_AGAINST");
		assertThat(told.<List<String>>at("$.relationships[*].evidence[*]")).isNotEmpty();
	}

	@Test
	void everythingOnACompany() {
		var told = this.agent.call("dossier", "id", "nokia", "asOf", DAY, "evidence", true);

		assertThat(told.<String>at("$.name")).isEqualTo("Nokia");
		assertThat(told.<String>at("$.notice")).isNotBlank();
	}

	@Test
	void howTwoAreConnected() {
		var told = this.agent.call("paths", "from", "aws", "to", "red-hat", "maxLength", 3, "limit", 2, "asOf", DAY);

		assertThat(told.<List<Object>>at("$.paths")).isNotEmpty();
		assertThat(told.<String>at("$.paths[0].explanation")).isNotBlank();
		assertThat(told.<String>at("$.certainty")).isIn("YES", "POSSIBLE");
	}

	@Test
	void whatHappenedWhen() {
		var told = this.agent.call("timeline", "about", List.of("amazon", "nokia"), "asOf", DAY, "limit", 100);

		assertThat(told.<List<String>>at("$.items[*].about.id")).contains("amazon-v-nokia-ded-2024");
	}

	@Test
	void whoSaysSo() {
		var ofRecord = this.agent.call("evidence", "id", "amazon-v-nokia-ded-2024");
		var ofEdge = this.agent.call("evidence", "edge", "aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de");
		var between = this.agent.call("evidence", "from", "amazon", "to", "nokia", "type", "LITIGATES_AGAINST");

		assertThat(ofRecord.<List<String>>at("$.claims[*].source.id")).contains("light-reading-2024-07-31");
		assertThat(ofEdge.<List<String>>at("$.claims[*].modality")).contains("REPORTED");
		assertThat(between.<List<String>>at("$.items[*].record.id")).contains("amazon-v-nokia-ded-2024");
	}

	@Test
	void whatIsCalledLikeThis() {
		var told = this.agent.call("search", "q", "nokai", "kind", "Company");

		assertThat(told.<String>at("$.items[0].id")).isEqualTo("nokia");
	}

	@Test
	void theSchemaComesInSteps() {
		var all = this.agent.call("schema");
		var one = this.agent.call("schema", "of", "lawsuit");

		assertThat(all.<List<String>>at("$.labels[*].label")).contains("Company", "Lawsuit", "Claim");
		assertThat(all.<List<String>>at("$.relationships[*].type")).contains("PARTNERS_WITH", "PARTY_TO");
		assertThat(one.<List<String>>at("$.properties[*].name")).contains("docketNumber");
		assertThat(one.<List<String>>at("$.stated[*].field")).contains("forum");
		assertThat(one.<List<String>>at("$.relationshipsFrom[*].type")).contains("FILED_IN");
		assertThat(this.agent.call("schema", "of", "PARTNERS_WITH").<String>at("$.from")).isEqualTo("Organization");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "pair; {\"a\":\"aws\",\"b\":\"nokiaa\"}; b; nokia",
			"pair; {\"a\":\"aws\",\"bb\":\"nokia\"}; bb; b", "pair; {\"a\":\"aws\"}; b; ",
			"pair; {\"a\":\"aws\",\"b\":{\"x\":1}}; b; ", "pair; {\"a\":\"aws\",\"b\":[\"nokia\",\"ibm\"]}; b; ",
			"coopetition; {\"market\":\"Germany\"}; market; DE",
			"coopetition; {\"rollUp\":\"lineag\"}; rollUp; lineage", "coopetition; {\"asOf\":\"2024-7-31\"}; asOf; ",
			"coopetition; {\"limit\":2147483648}; limit; ", "timeline; {\"about\":[\"amazn\"]}; about; ",
			"evidence; {}; edge; ", "evidence; {\"id\":\"nokia\",\"edge\":\"x\"}; id; ",
			"paths; {\"from\":\"aws\",\"to\":\"nokia\",\"type\":[\"PARTNERS_WIT\"]}; type; PARTNERS_WITH",
			"schema; {\"of\":\"Lawsui\"}; of; Lawsuit", "search; {}; q; ", "search; {\"q\":\"\"}; q; ",
			"search; {\"q\":\"nokia\",\"maxTokens\":5}; maxTokens; ",
			"search; {\"q\":\"nokia\",\"cursor\":\"x\"}; cursor; " })
	void aWrongArgumentIsNamed(String tool, String arguments, String parameter, String nearest) {
		var told = this.agent.call(tool, com.jayway.jsonpath.JsonPath.<Map<String, Object>>read(arguments, "$"));

		assertThat(told.error()).isTrue();
		assertThat(told.<String>at("$.parameter")).isEqualTo(parameter);
		assertThat(told.<String>at("$.detail")).isNotBlank().doesNotContain("MATCH", "Exception");
		if (nearest != null) {
			assertThat(told.<String>at("$.nearest")).isEqualTo(nearest);
		}
	}

	@Test
	void withoutAKeyNobodyIsServed() {
		var answer = this.http.post("/mcp", "application/json", "{}");

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.body()).contains("/problems/key-required", "\"scope\":\"read\"");
		assertThatThrownBy(() -> this.agent.initialize(null)).hasStackTraceContaining("401");
	}

	@Test
	void aKeyThatMayReadAndMoreIsEnoughAndOneWithoutScopeIsNot(@Autowired Keys keys) {
		assertThat(this.agent.initialize(keys.create("i", Set.of(Scope.IMPORT), null).text())).isNotNull();
		var none = keys.create("n", Set.of(), null).text();
		assertThatThrownBy(() -> this.agent.initialize(none)).hasStackTraceContaining("Authorization");
		var answer = this.http.send("/mcp",
				(request) -> request.POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
					.header("X-API-Key", none));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("/problems/scope-needed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "\"x\"", "{\"jsonrpc\":\"2.0\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"none\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[1]}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"pair\",\"arguments\":[1]}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}" })
	void whatIsNoMessageIsRefusedWithoutALookInside(String body) {
		var answer = this.http.send("/mcp",
				(request) -> request.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
					.header("Content-Type", "application/json")
					.header("Accept", "application/json, text/event-stream")
					.header("X-API-Key", this.agent.key()));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("\"error\"").doesNotContain("stackTrace", "java", "Exception");
	}

	@Test
	void aCallCostsWhatItsQuestionDoes() {
		int before = remaining("ping", "{}");
		int after = remaining("tools/call",
				"{\"name\":\"pair\",\"arguments\":{\"a\":\"aws\",\"b\":\"nokia\",\"asOf\":\"2024-07-31\"}}");

		assertThat(before - after).isGreaterThanOrEqualTo(10);
	}

	private int remaining(String method, String parameters) {
		var body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters);
		return Integer.parseInt(this.http
			.send("/mcp",
					(request) -> request.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
						.header("Content-Type", "application/json")
						.header("Accept", "application/json, text/event-stream")
						.header("X-API-Key", this.agent.key()))
			.headers()
			.firstValue("RateLimit-Remaining")
			.orElseThrow());
	}

}
