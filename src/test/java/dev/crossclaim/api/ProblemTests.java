package dev.crossclaim.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong is a problem detail that tells the parameter and what it may be. */
@RestTest
class ProblemTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "coopetition?compny=aws | 400 | unknown-parameter | compny | company",
					"companies/nokia?market=DE | 400 | unknown-parameter | market | asOf",
					"contradictions?asOf=2024-07-31 | 400 | unknown-parameter | asOf | about",
					"coopetition?company=noka | 404 | unknown-company | company | nokia",
					"coopetition?company=aws,nokai&asOf=2024-07-31 | 404 | unknown-company | company | nokia",
					"companies/amazno | 404 | unknown-company | id | amazon",
					"companies/amazno/relationships | 404 | unknown-company | id | amazon",
					"lawsuits?company=nokja | 404 | unknown-company | company | nokia",
					"coopetition?market=Germany | 400 | invalid-parameter | market | DE",
					"coopetition?forum=US-DX | 400 | invalid-parameter | forum | US-DC",
					"coopetition?rollUp=linage | 400 | invalid-parameter | rollUp | lineage",
					"coopetition?certainty=YEP | 400 | invalid-parameter | certainty | YES",
					"companies/aws/relationships?type=PARTNER_WITH | 400 | invalid-parameter | type | PARTNERS_WITH",
					"coopetition?explain=ture | 400 | invalid-parameter | explain | true" })
	void theNearestValidValueIsNamed(String path, int status, String type, String parameter, String nearest) {
		var answer = this.http.get("/api/v1/" + path);

		assertProblem(answer, status, type);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
		assertThat(answer.<String>at("$.nearest")).isEqualTo(nearest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "coopetition?asOf=2024-02-30 | asOf", "coopetition?asOf=2024-07 | asOf",
			"coopetition?asOf= | asOf", "coopetition?during=2024-13 | during", "coopetition?during=2024..2023 | during",
			"coopetition?during=2024..  | during", "coopetition?limit=0 | limit", "coopetition?limit=201 | limit",
			"coopetition?limit=2147483648 | limit", "coopetition?limit=-1 | limit", "coopetition?limit=ten | limit",
			"coopetition?market= | market", "coopetition?company= | company", "coopetition?company=a,b,c | company",
			"coopetition?company=aws,aws | company", "coopetition?cursor=x | cursor",
			"lawsuits?cursor=bm90aGluZw | cursor", "lawsuits/amazon-v-nokia-ded-2024?asOf=yesterday | asOf" })
	void valuesThatCannotBeUsedAreRefused(String path, String parameter) {
		var answer = this.http.get("/api/v1/" + path.strip());

		assertProblem(answer, 400, "invalid-parameter");
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pair?a=aws&b=nokia", "neighbours/nokia?depth=1", "timeline?about=nokia",
			"coopetition?company=aws", "companies/nokia/dossier?asOf=2024-07-31" })
	void whereWhatWasKnownCannotBeAskedItIsSaidWhereItCan(String path) {
		var answer = this.http.get("/api/v1/" + path + "&knownAt=2024-07-31");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.<String>at("$.parameter")).isEqualTo("knownAt");
		assertThat(answer.<String>at("$.detail")).contains("/api/v1/known?at=", "/api/v1/lawsuits?knownAt=");
	}

	@Test
	void aDayAndAPeriodContradictEachOther() {
		var answer = this.http.get("/api/v1/coopetition?asOf=2024-07-31&during=2024");

		assertProblem(answer, 400, "contradictory-parameters");
		assertThat(answer.<List<String>>at("$.parameters")).containsExactly("asOf", "during");
	}

	@Test
	void theTypeOfAProblemLeadsToAPage() {
		String type = this.http.get("/api/v1/coopetition?nothing=1").at("$.type");
		var page = this.http.send(type, "GET", "text/html");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.type()).startsWith("text/html");
		assertThat(page.body()).contains("Status 400: the endpoint has no such parameter.", "<code>nearest</code>");
		assertThat(this.http.send("/problems/unknown-patent-set", "GET", "text/html").body()).contains("Status 404");
		assertProblem(this.http.send("/problems/%3Cb%3E", "GET", "*/*"), 404, "unknown-route");
	}

	@Test
	void aParameterWithOneValueIsNotRepeated() {
		assertProblem(this.http.get("/api/v1/coopetition?market=DE&market=FR"), 400, "repeated-parameter");
	}

	@Test
	void aCursorBelongsToItsQuery() {
		String next = this.http.get("/api/v1/lawsuits?limit=1").at("$.next");

		assertThat(this.http.get("/api/v1/lawsuits?limit=2&cursor=" + next).status()).isEqualTo(200);
		assertProblem(this.http.get("/api/v1/lawsuits?limit=1&forum=US&cursor=" + next), 400,
				"cursor-of-another-query");
		assertProblem(this.http.get("/api/v1/lawsuits?limit=1&asOf=2024-07-31&cursor=" + next), 400,
				"cursor-of-another-query");
		assertProblem(this.http.get("/api/v1/contradictions?cursor=" + next), 400, "invalid-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lawsuits/none", "sources/none", "partnerships/none", "contradictions?about=none" })
	void unknownIdsAreNotFound(String path) {
		var answer = this.http.get("/api/v1/" + path);

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.<String>at("$.value")).isEqualTo("none");
	}

	@Test
	void whatHttpItselfRefusesIsAProblemToo() {
		assertProblem(this.http.get("/api/v1/nothing"), 404, "unknown-route");
		assertProblem(this.http.get("/nothing"), 404, "unknown-route");
		assertProblem(this.http.get("/error"), 404, "unknown-route");
		assertProblem(this.http.send("/api/v1/coopetition", "DELETE", "*/*"), 405, "method-not-allowed");
		assertProblem(this.http.send("/api/v1/coopetition", "GET", "application/xml"), 406, "not-acceptable");
	}

	@Test
	void aMalformedAddressIsAProblemToo(@LocalServerPort int port) throws IOException {
		try (var socket = new Socket("localhost", port);
				var out = new OutputStreamWriter(socket.getOutputStream(), UTF_8)) {
			out.write("GET /api/v1/coopetition?market=[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			out.flush();
			var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400")
				.contains("application/problem+json")
				.contains("/problems/bad-request");
		}
	}

	@Test
	void headAndOptionsAreAnswered() {
		assertThat(this.http.send("/api/v1/coopetition?market=DE", "HEAD", "*/*").status()).isEqualTo(200);
		assertThat(this.http.send("/api/v1/coopetition", "OPTIONS", "*/*").status()).isEqualTo(200);
	}

	private static void assertProblem(Http.Answer answer, int status, String type) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/" + type);
		assertThat(answer.<Integer>at("$.status")).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("MATCH").doesNotContain("dev.crossclaim").doesNotContain("Exception");
	}

}
