package dev.crossclaim.api.find;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Organisations are matched by name and identifiers over REST, alone and in batches. */
@RestTest
class MatchTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource({ "NOKIA OYJ, nokia", "Nokia Corporation, nokia", "Big Blue, ibm", "Xiaomi Inc., xiaomi", "Apple, apple",
			"Telefonica S.A., telefonica", "Amazon.com, " })
	void whoIsMeantIsTold(String name, String id) {
		var answer = match("name=" + URLEncoder.encode(name, UTF_8));

		assertThat(answer.<List<String>>at("$.items[?(@.match==true)].id"))
			.isEqualTo((id != null) ? List.of(id) : List.of());
		assertThat(answer.<Double>at("$.threshold")).isEqualTo(0.9);
		if (id != null) {
			assertThat(answer.<List<Object>>at("$.items[0].reasons")).isNotEmpty();
			assertThat(answer.<String>at("$.items[0].href")).isEqualTo("/api/v1/companies/" + id);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nokia Siemens Networks", "Amazonia", "KAPPLER", "APPLETON", "Nokian", "( [ * ~",
			"AND OR NOT" })
	void lookAlikesFindNobody(String name) {
		assertThat(match("name=" + URLEncoder.encode(name, UTF_8)).<List<Object>>at("$.items")).isEmpty();
	}

	@Test
	void anExchangeSymbolSupportsAndDecidesNothing() {
		var answer = match("ticker=NYSE:%20NOK");

		assertThat(answer.<String>at("$.items[0].id")).isEqualTo("nokia");
		assertThat(answer.<Boolean>at("$.items[0].match")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "name=Nokia&country=Finland | country", "country=FI | name",
			"name=Nokia&limit=51 | limit", "nme=Nokia | nme" })
	void whatIsWrongIsTold(String query, String parameter) {
		var answer = match(query);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

	@Test
	void aBatchIsAnsweredUnderItsKeys() {
		var answer = this.http.post("/api/v1/match", "application/json",
				"""
						{"queries": {"a": {"name": "NOKIA OYJ"}, "b": {"name": "Big Blue", "limit": 1}, "c": {"name": "Nobody"}}}""");

		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.<String>at("$.results.a.items[0].id")).isEqualTo("nokia");
		assertThat(answer.<String>at("$.results.b.items[0].id")).isEqualTo("ibm");
		assertThat(answer.<List<Object>>at("$.results.c.items")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{} | 400 | queries", "[] | 400 | queries", "{\"queries\": []} | 400 | queries",
					"{\"query\": {}} | 400 | query", "{\"queries\": {\"a\": {\"nme\": \"x\"}}} | 400 | queries.a.nme",
					"{\"queries\": {\"a\": {\"name\": {}}}} | 400 | queries.a.name",
					"{\"queries\": {\"a\": {}}} | 400 | queries.a.name" })
	void aBatchThatIsNoneIsRefused(String body, int status, String parameter) {
		var answer = this.http.post("/api/v1/match", "application/json", body);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

	@Test
	void aBatchThatIsTooLongOrNoJsonIsRefused() {
		var many = IntStream.rangeClosed(0, 100)
			.mapToObj((i) -> "\"q%d\":{\"name\":\"x\"}".formatted(i))
			.collect(Collectors.joining(",", "{\"queries\":{", "}}"));

		assertThat(this.http.post("/api/v1/match", "application/json", many).status()).isEqualTo(413);
		assertThat(this.http.post("/api/v1/match", "application/json", "{\"queries\": {").status()).isEqualTo(400);
	}

	private Http.Answer match(String query) {
		return this.http.get("/api/v1/match?" + query);
	}

}
