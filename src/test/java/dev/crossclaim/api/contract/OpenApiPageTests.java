package dev.crossclaim.api.contract;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import dev.crossclaim.GeneratedPage;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.api.contract.Described.Endpoint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the interface that is checked in: the one that the server gives,
 * with real answers as examples.
 */
@RestTest
@Import(Described.class)
class OpenApiPageTests {

	private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final int MOST_ITEMS = 2;

	@Autowired
	Http http;

	/** Tells when this server changed what, which is never the same twice. */
	private static final String OF_THIS_SERVER = "/api/v1/changes";

	@Autowired
	Described described;

	@Test
	void theDescriptionIsUpToDate() {
		var document = this.described.document();
		this.described.endpoints(document).stream().filter((endpoint) -> endpoint.isOpen()).forEach(this::addExample);

		GeneratedPage.check("openapi.json", PRETTY.writeValueAsString(document) + "\n");
	}

	private void addExample(Endpoint endpoint) {
		var call = Call.required(endpoint);
		var address = (endpoint.has("limit") ? call.with("limit", String.valueOf(MOST_ITEMS)) : call).address();
		var media = endpoint.description().path("responses").path("200").path("content").path("application/json");
		if (media instanceof ObjectNode object) {
			object.remove("example");
		}
		if (media instanceof ObjectNode object && !endpoint.path().equals(OF_THIS_SERVER)) {
			var answer = endpoint.reads() ? this.http.get(address)
					: this.http.post(address, endpoint.bodyType(), endpoint.body());
			assertThat(answer.status()).as("%s: %s", address, answer.body()).isEqualTo(200);
			object.set("example", shortened("", JsonMapper.shared().readTree(atUsualPort(answer.body()))));
		}
	}

	/**
	 * Answers that tell addresses of this server tell them with its port; scores of the
	 * index, and cursors that hold one, depend on what else it holds.
	 */
	private static String atUsualPort(String body) {
		return body.replaceAll("http://localhost:\\d+", "http://localhost:8080")
			.replaceAll("\"score\":\\d+\\.\\d{5,}(?=.*\"words\":)", "\"score\":2.5")
			.replaceAll("\"next\":\"[\\w-]+\"(?=.*\"words\":)", "\"next\":\"eyJkaWdlc3QiOiIuLi4ifQ\"");
	}

	/**
	 * The first items of each list, and the first statement of those that they rest on.
	 */
	private static JsonNode shortened(String name, JsonNode node) {
		if (node instanceof ArrayNode list) {
			while (list.size() > (name.equals("evidence") ? 1 : MOST_ITEMS)) {
				list.remove(list.size() - 1);
			}
			list.forEach((item) -> shortened("", item));
		}
		node.properties().forEach((property) -> shortened(property.getKey(), property.getValue()));
		return node;
	}

}
