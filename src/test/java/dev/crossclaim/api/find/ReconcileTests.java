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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The reconciliation service speaks protocol 0.2. */
@RestTest
class ReconcileTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	@Autowired
	Http http;

	@Test
	void theManifestIsAsTheProtocolHasIt() {
		var answer = this.http.get("/api/v1/reconcile");

		ProtocolSchemas.check("manifest.json", "manifest.json", answer);
		assertThat(answer.<String>at("$.preview.url")).startsWith("http://localhost")
			.endsWith("/embed/reconcile?id={{id}}");
		assertThat(answer.<Integer>at("$.batchSize")).isEqualTo(100);
		assertThat(answer.<List<String>>at("$.defaultTypes[*].id")).contains("Company", "Product", "Patent", "Lawsuit",
				"Court", "Place");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "NOKIA OYJ | Company | nokia | true", "Big Blue | Organization | ibm | true",
					"Germany | Place | DE | true", "ded | Court | ded | true",
					"amazon-v-nokia-ded-2024 | Lawsuit | amazon-v-nokia-ded-2024 | true",
					"Nokia CloudBand | Product | cloudband | true", "Nokai | Company | nokia | false",
					"小米 | Company | xiaomi | false", "Video compression | Technology | video-compression | true" })
	void whatIsMeantIsTold(String name, String type, String id, boolean match) {
		var answer = get("{\"q0\": {\"query\": \"%s\", \"type\": \"%s\", \"limit\": 3}}".formatted(name, type));

		ProtocolSchemas.check("result-batch.json", "reconciliation-result-batch.json", answer);
		assertThat(answer.<String>at("$.q0.result[0].id")).isEqualTo(id);
		assertThat(answer.<Boolean>at("$.q0.result[0].match")).isEqualTo(match);
		assertThat(answer.<List<Object>>at("$.q0.result[0].features")).hasSizeGreaterThan(1);
	}

	@Test
	void aFormIsAnsweredLikeAnAddress() {
		var queries = """
				{"a": {"query": "Apple", "type": ["Company"], "type_strict": "should"}, "b": {"query": "KAPPLER"},
				 "c": {"query": "Nokia", "properties": [{"pid": "country", "v": "FI"}, {"pid": "ticker", "v": ["NOK", "x"]}]},
				 "d": {"properties": [{"pid": "ticker", "v": {"id": "NOK"}}]}, "e": {"query": "*:*"}}""";
		var answer = this.http.post("/api/v1/reconcile", FORM, "queries=" + URLEncoder.encode(queries, UTF_8));

		ProtocolSchemas.check("result-batch.json", "reconciliation-result-batch.json", answer);
		assertThat(answer.body()).isEqualTo(get(queries).body());
		assertThat(answer.<List<String>>at("$.a.result[*].id")).containsExactly("apple");
		assertThat(answer.<List<String>>at("$.b.result[*].id")).isEmpty();
		assertThat(answer.<List<String>>at("$.c.result[0].features[*].id")).contains("name-likeness", "name-equal",
				"country-unknown", "ticker-equal");
		assertThat(answer.<String>at("$.d.result[0].id")).isEqualTo("nokia");
		assertThat(answer.<List<String>>at("$.e.result[*].id")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[ | queries", "[] | queries", "7 | queries", "{\"q0\": 7} | queries.q0",
			"{\"q0\": {}} | queries.q0", "{\"q0\": {\"query\": {}}} | queries.q0.query",
			"{\"q0\": {\"query\": \"x\", \"type\": \"Compny\"}} | queries.q0.type",
			"{\"q0\": {\"query\": \"x\", \"limit\": 0}} | queries.q0.limit",
			"{\"q0\": {\"query\": \"x\", \"limt\": 1}} | queries.q0.limt",
			"{\"q0\": {\"query\": \"x\", \"type_strict\": \"no\"}} | queries.q0.type_strict",
			"{\"q0\": {\"query\": \"x\", \"properties\": [{\"pid\": \"lie\", \"v\": \"x\"}]}} | queries.q0.properties.pid",
			"{\"q0\": {\"query\": \"x\", \"properties\": [{\"pid\": \"country\", \"v\": \"Finland\"}]}} | queries.q0.properties.v" })
	void whatIsWrongWithABatchIsTold(String queries, String parameter) {
		var answer = get(queries);

		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.<String>at("$.parameter")).isEqualTo(parameter);
	}

	@Test
	void theSchemasBite() {
		var wrong = new Http.Answer(200, "application/json", "{\"q0\": {\"result\": [{\"id\": 7, \"name\": \"x\"}]}}");

		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> ProtocolSchemas.check("result-batch.json", "reconciliation-result-batch.json", wrong));
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> ProtocolSchemas.check("manifest.json", "manifest.json", wrong));
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> ProtocolSchemas.check("suggest.json", "suggest-types-response.json", wrong));
	}

	@Test
	void aBatchHasABound() {
		var queries = IntStream.rangeClosed(0, 100)
			.mapToObj((i) -> "\"q%d\":{\"query\":\"x\"}".formatted(i))
			.collect(Collectors.joining(",", "{", "}"));

		assertThat(this.http.post("/api/v1/reconcile", FORM, "queries=" + URLEncoder.encode(queries, UTF_8)).status())
			.isEqualTo(413);
	}

	@Test
	void suggestionsAreAsTheProtocolHasThem() {
		var entities = this.http.get("/api/v1/reconcile/suggest/entity?prefix=nok");
		var types = this.http.get("/api/v1/reconcile/suggest/type?prefix=comp");
		var properties = this.http.get("/api/v1/reconcile/suggest/property?prefix=doc");

		ProtocolSchemas.check("suggest.json", "suggest-entities-response.json", entities);
		ProtocolSchemas.check("suggest.json", "suggest-types-response.json", types);
		ProtocolSchemas.check("suggest.json", "suggest-properties-response.json", properties);
		assertThat(entities.<String>at("$.result[0].id")).isEqualTo("nokia");
		assertThat(types.<List<String>>at("$.result[*].id")).containsExactly("Company", "Competition");
		assertThat(properties.<List<String>>at("$.result[*].id")).containsExactly("docketNumber");
		assertThat(this.http.get("/api/v1/reconcile/suggest/entity?prefix=nokia&type=Product&lang=en&spell=always")
			.<List<String>>at("$.result[*].notable[*].id")).containsOnly("Product");
	}

	@Test
	void suggestionsGoOnFromTheCursor() {
		List<String> ten = this.http.get("/api/v1/reconcile/suggest/entity?prefix=nokia").at("$.result[*].id");
		List<String> next = this.http.get("/api/v1/reconcile/suggest/entity?prefix=nokia&cursor=4&limit=6")
			.at("$.result[*].id");

		assertThat(next).isEqualTo(ten.subList(4, 10));
	}

	@Test
	void aPreviewIsASmallPageThatMayBeFramed() {
		var page = this.http.send("/embed/reconcile?id=ibm",
				(request) -> request.header("Origin", "http://localhost:3333"));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
		assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
		assertThat(page.body()).contains("<h1>IBM</h1>", "Big Blue", "/api/v1/companies/ibm").doesNotContain("<script");
		assertThat(this.http.send("/embed/reconcile?id=%3Cb%3E", "GET", "text/html").status()).isEqualTo(404);
		assertThat(this.http.get("/api/v1/reconcile/flyout?id=ibm").<String>at("$.html")).contains("<h1>IBM</h1>");
		assertThat(this.http.get("/api/v1/reconcile/flyout?id=%3Cb%3E").<String>at("$.parameter")).isEqualTo("id");
	}

	@Test
	void anyOriginMayAsk() {
		for (var path : List.of("/api/v1/reconcile", "/api/v1/reconcile/suggest/type?prefix=c",
				"/api/v1/search?q=nokia")) {
			assertThat(this.http.send(path, (request) -> request.header("Origin", "http://localhost:3333"))
				.headers()
				.firstValue("Access-Control-Allow-Origin")).contains("*");
		}
	}

	@Test
	void aScriptCallsTheFunctionThatWasNamed() {
		var answer = this.http.send("/api/v1/reconcile?callback=jQuery17.cb_1", "GET", "*/*");

		assertThat(answer.type()).startsWith("application/javascript");
		assertThat(answer.body()).startsWith("/**/jQuery17.cb_1({").endsWith("});");
		assertThat(this.http.send("/api/v1/reconcile/suggest/entity?prefix=nok&callback=f", "GET", "*/*").body())
			.startsWith("/**/f({");
	}

	@ParameterizedTest
	@ValueSource(strings = { "alert(1)//", "a;b", "<script>", "a[0]", "1a", "a.b.c.d.e", "a b", "ａ" })
	void aCallbackIsAPlainName(String callback) {
		var answer = this.http.get("/api/v1/reconcile?callback=" + URLEncoder.encode(callback, UTF_8));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.<String>at("$.parameter")).isEqualTo("callback");
	}

	private Http.Answer get(String queries) {
		return this.http.get("/api/v1/reconcile?queries=" + URLEncoder.encode(queries, UTF_8));
	}

}
