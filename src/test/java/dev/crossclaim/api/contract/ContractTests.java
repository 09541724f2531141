package dev.crossclaim.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.cypher.GraphDigest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint answers its own examples, and answers as the OpenAPI document says. An
 * endpoint is found in the document, so none has to be added here.
 */
@RestTest
@Import(Described.class)
class ContractTests {

	private static final String JSON = "application/json";

	private static final String PROBLEM = "application/problem+json";

	@Autowired
	Http http;

	@Autowired
	Described described;

	@Test
	void everyOperationHasANameOfItsOwn() {
		var ids = this.described.endpoints().stream().map(Endpoint::id).toList();

		assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch((id) -> id.matches("[a-z]+([A-Z][A-Za-z0-9]*)+"));
	}

	@Test
	void everythingIsDescribed() {
		for (var endpoint : this.described.endpoints()) {
			assertThat(endpoint.description().path("summary").asString("")).as("summary of %s", endpoint).isNotBlank();
			assertThat(endpoint.description().path("tags").size()).as("tags of %s", endpoint).isEqualTo(1);
			for (var parameter : endpoint.parameters()) {
				assertThat(parameter.description().path("description").asString(""))
					.as("description of %s of %s", parameter, endpoint)
					.isNotBlank();
				if (!parameter.name().equals("cursor")) {
					assertThat(parameter.example())
						.as("example of %s of %s: add example = ... to its @Parameter", parameter, endpoint)
						.isNotEmpty();
				}
			}
		}
	}

	@TestFactory
	Stream<DynamicNode> everyEndpointAnswersItsExamples() {
		var schemas = new AnswerSchemas(this.described.document());
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.reads() && endpoint.mediaTypes().contains(JSON))
			.map((endpoint) -> DynamicContainer.dynamicContainer(endpoint.toString(), calls(endpoint).stream()
				.map((call) -> DynamicTest.dynamicTest(call.toString(), () -> answers(call, schemas)))));
	}

	@TestFactory
	Stream<DynamicTest> everyEndpointAnswersInTheFormatsItOffers() {
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.reads() && endpoint.isOpen())
			.flatMap((endpoint) -> endpoint.mediaTypes()
				.stream()
				.filter((type) -> !type.equals(JSON))
				.map((type) -> DynamicTest.dynamicTest(endpoint + " as " + type, () -> {
					var answer = this.http.send(Call.required(endpoint).address(), "GET", type);
					assertThat(answer.status()).as(answer.body()).isEqualTo(200);
					assertThat(answer.type()).startsWith(type);
				})));
	}

	@TestFactory
	Stream<DynamicTest> questionsWithABodyAnswerItsExampleAndChangeNothing(@Autowired GraphDigest digest) {
		var schemas = new AnswerSchemas(this.described.document());
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> !endpoint.reads() && endpoint.isOpen())
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
				var before = digest.compute();
				assertThat(endpoint.body()).as("no example of the body").isNotEmpty();
				var answer = this.http.post(Call.required(endpoint).address(), endpoint.bodyType(), endpoint.body());
				assertThat(answer.status()).as(answer.body()).isEqualTo(200);
				assertThat(schemas.violations(schemaOf(endpoint), answer.body())).isEmpty();
				assertThat(digest.compute()).as("it needs no key, so it may change nothing").isEqualTo(before);
			}));
	}

	@TestFactory
	Stream<DynamicTest> whatNeedsAKeyIsRefusedWithoutOne() {
		var schemas = new AnswerSchemas(this.described.document());
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> !endpoint.isOpen())
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(),
					() -> problem(Call.required(endpoint).address(), endpoint.method(), JSON, 401, schemas)));
	}

	@TestFactory
	Stream<DynamicTest> aWalkGoesOnFromTheCursor() {
		var schemas = new AnswerSchemas(this.described.document());
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.reads() && endpoint.has("cursor") && endpoint.has("limit"))
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
				var call = Call.required(endpoint).with("limit", "1");
				var next = answers(call, schemas).path("next");
				if (next.isString()) {
					answers(call.with("cursor", next.asString()), schemas);
				}
			}));
	}

	@TestFactory
	Stream<DynamicTest> everyEndpointSaysWhatIsWrong() {
		var schemas = new AnswerSchemas(this.described.document());
		return this.described.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.reads() && endpoint.isOpen())
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
				var address = Call.required(endpoint).address();
				var unknown = problem(address + (address.contains("?") ? "&" : "?") + "noSuchParameter=1", "GET",
						endpoint.mediaTypes().getFirst(), 400, schemas);
				assertThat(unknown.path("parameter").asString("")).isEqualTo("noSuchParameter");
				problem(address, "GET", "application/x-unheard-of", 406, schemas);
				problem(address, "PATCH", JSON, 405, schemas);
				for (var parameter : endpoint.parameters()) {
					if (parameter.in().equals("path")) {
						var missing = problem(Call.required(endpoint).with(parameter.name(), "no-such-thing").address(),
								"GET", JSON, 404, schemas);
						assertThat(missing.path("parameter").asString("")).isEqualTo(parameter.name());
					}
				}
			}));
	}

	@Test
	void theCheckBites() {
		var schemas = new AnswerSchemas(this.described.document());
		var where = "/components/schemas/CoopetitionList";
		var answer = this.http.get("/api/v1/coopetition").body();

		assertThat(schemas.violations(where, answer)).isEmpty();
		assertThat(schemas.violations(where, answer.replace("\"notice\"", "\"notices\""))).hasSize(2);
		assertThat(schemas.violations(where, answer.replace("\"items\":[", "\"items\":[7,"))).hasSize(1);
		assertThat(schemas.violations(where, answer.replace("\"passage\"", "\"passages\""))).isNotEmpty();
		assertThat(schemas.violations(where, answer.replaceFirst("\"asOf\":\"[0-9-]+\"", "\"asOf\":\"yesterday\"")))
			.hasSize(1);
	}

	private static List<Call> calls(Endpoint endpoint) {
		var calls = new ArrayList<Call>();
		var required = Call.required(endpoint);
		calls.add(required);
		endpoint.parameters()
			.stream()
			.filter((one) -> !one.required() && !one.example().isEmpty())
			.map((one) -> required.with(one, one.example()))
			.forEach(calls::add);
		return calls;
	}

	private JsonNode answers(Call call, AnswerSchemas schemas) {
		var answer = this.http.get(call.address());

		assertThat(answer.status()).as("%s: %s", call, answer.body()).isEqualTo(200);
		assertThat(answer.type()).startsWith(JSON);
		assertThat(schemas.violations(schemaOf(call.endpoint()), answer.body())).as(call.toString()).isEmpty();
		return JsonMapper.shared().readTree(answer.body());
	}

	private static String schemaOf(Endpoint endpoint) {
		return "/paths/%s/%s/responses/200/content/application~1json/schema"
			.formatted(endpoint.path().replace("/", "~1"), endpoint.method().toLowerCase(Locale.ROOT));
	}

	private JsonNode problem(String address, String method, String accept, int status, AnswerSchemas schemas) {
		var answer = this.http.send(address, method, accept);

		assertThat(answer.status()).as("%s %s: %s", method, address, answer.body()).isEqualTo(status);
		assertThat(answer.type()).startsWith(PROBLEM);
		assertThat(schemas.violations("/components/schemas/Problem", answer.body())).as(address).isEmpty();
		return JsonMapper.shared().readTree(answer.body());
	}

}
