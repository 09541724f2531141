package dev.crossclaim.api;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer is named before it is asked for, and a client that has it is told so. */
@RestTest
class RevalidationTests {

	private static final String PATH = "/api/v1/lawsuits?company=nokia&asOf=2024-07-31";

	@Autowired
	Http http;

	@Test
	void anAnswerThatTheClientHasIsNotSentAgain() {
		var first = this.http.exchange("GET", PATH);
		var again = this.http.exchange("GET", PATH, "If-None-Match", tag(first));

		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(tag(first)).matches("W/\"[0-9a-f]{32}\"");
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(first.headers().allValues("Vary")).contains("Accept");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(tag(again)).isEqualTo(tag(first));
		assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(again.headers().allValues("Vary")).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"other\", %s", "%s , W/\"other\"", "STRONG" })
	void tagsAreComparedAsHttpSays(String header) {
		var tag = tag(this.http.exchange("GET", PATH));
		var asked = header.equals("STRONG") ? tag.substring(2) : header.formatted(tag);

		assertThat(this.http.exchange("GET", PATH, "If-None-Match", asked).statusCode()).isEqualTo(304);
		assertThat(this.http.exchange("HEAD", PATH, "If-None-Match", asked).statusCode()).isEqualTo(304);
		assertThat(this.http.exchange("GET", PATH, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void eachRepresentationHasATagOfItsOwn() {
		var tags = List.of(tag(this.http.exchange("GET", PATH)),
				tag(this.http.exchange("GET", PATH, "Accept", "text/csv")),
				tag(this.http.exchange("GET", PATH, "Accept", "application/x-ndjson")),
				tag(this.http.exchange("GET", PATH + "&certainty=YES")),
				tag(this.http.exchange("GET", PATH.replace("nokia", "amazon"))),
				tag(this.http.exchange("GET", "/api/v1/companies/nokia")),
				tag(this.http.exchange("GET", "/api/v1/companies/nokia.jsonld")));

		assertThat(tags).doesNotHaveDuplicates().doesNotContain("");
	}

	@Test
	void theSameQuestionHasTheSameTagHoweverItIsPut() {
		var tag = tag(this.http.exchange("GET", PATH));

		assertThat(tag(this.http.exchange("GET", "/api/v1/lawsuits?asOf=2024-07-31&company=nokia"))).isEqualTo(tag);
		assertThat(tag(this.http.exchange("GET", PATH.replace("lawsuits", "lawsuits.json"), "Accept", "text/csv")))
			.isEqualTo(tag);
		assertThat(tag(this.http.exchange("GET", PATH, "Accept", "application/json;q=0.9, text/csv;q=0.1")))
			.isEqualTo(tag);
		assertThat(tag(this.http.exchange("HEAD", PATH))).isEqualTo(tag);
		assertThat(tag(this.http.exchange("GET", PATH.replace("lawsuits", "lawsuits.csv"))))
			.isEqualTo(tag(this.http.exchange("GET", PATH, "Accept", "text/csv")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/lawsuits?asOf=never", "/api/v1/companies/none", "/api/v1/lawsuits?compny=x",
			"/api/v1/lawsuits.graphml" })
	void anErrorHasNoTag(String path) {
		var answer = this.http.exchange("GET", path);

		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(tag(answer)).isEmpty();
	}

	private static String tag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElse("");
	}

}
