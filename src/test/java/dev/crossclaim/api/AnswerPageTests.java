package dev.crossclaim.api;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GeneratedPage;

/**
 * Keeps the answer that the README shows as the server prints it, laid out for reading.
 */
@RestTest
class AnswerPageTests {

	private static final JsonMapper PRETTY = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@Autowired
	Http http;

	@Test
	void theFlagshipAnswerIsUpToDate() {
		var answer = this.http.get("/api/v1/coopetition?market=DE&forum=US-DE&asOf=2024-07-31");

		GeneratedPage.check("answers/coopetition.json",
				PRETTY.writeValueAsString(PRETTY.readValue(answer.body(), Object.class)) + "\n");
	}

}
