package dev.crossclaim.api.watch;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.api.contract.AnswerSchemas;
import dev.crossclaim.api.contract.Described;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered, what is refused, and that both are as described. */
@RestTest
@Import(Described.class)
class WatchTests {

	private static final String WATCHES = "/api/v1/watches";

	@Autowired
	Http http;

	@Autowired
	Described described;

	@Autowired
	Keys keys;

	@Autowired
	Neo4jClient neo4j;

	private String key = "";

	@BeforeEach
	void createKey() {
		this.key = this.keys.create("watch-tests", Set.of(Scope.READ), null).text();
	}

	@AfterEach
	void takeAway() {
		this.neo4j.query("MATCH (w:Watch {owner: 'watch-tests'}) DETACH DELETE w").run();
		this.neo4j.query("MATCH (k:AccessKey {name: 'watch-tests'}) DELETE k").run();
	}

	@Test
	void answersAreAsDescribed() {
		var schemas = new AnswerSchemas(this.described.document());
		var made = post("""
				{"kind": "query", "companies": ["aws"], "market": "de", "forum": "US-DE", "rollUp": "group"}""");
		assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
		var id = JsonPath.<String>read(made.body(), "$.id");
		assertThat(JsonPath.<String>read(made.body(), "$.market")).isEqualTo("DE");
		assertThat(schemas.violations(schema("", "post", 201), made.body())).isEmpty();
		assertThat(schemas.violations(schema("", "get", 200), get("").body())).isEmpty();
		assertThat(schemas.violations(schema("/{id}", "get", 200), get("/" + id).body())).isEmpty();
		this.neo4j
			.query("""
					CREATE (e:WatchEvent {id: 'msg_watch-tests', watch: $id, revision: 1, type: 'graph.changed', at: datetime(),
					  body: '{"id":"msg_watch-tests"}', state: 'pending', due: datetime('2100-01-01'), attempts: 1})
					CREATE (e)-[:TRIED]->(:DeliveryAttempt {at: datetime(), status: 503, retryAfterSeconds: 5, millis: 7})""")
			.bind(id)
			.to("id")
			.run();
		assertThat(get("/" + id + "/events").body()).contains("\"message\":{\"id\":\"msg_watch-tests\"}");
		assertThat(schemas.violations(schema("/{id}/events", "get", 200), get("/" + id + "/events").body())).isEmpty();
		assertThat(get("/" + id + "/deliveries").body()).contains("\"retryAfterSeconds\":5");
		assertThat(schemas.violations(schema("/{id}/deliveries", "get", 200), get("/" + id + "/deliveries").body()))
			.isEmpty();
		assertThat(send("DELETE", "/" + id, null).statusCode()).isEqualTo(204);
		assertThat(this.neo4j.query("MATCH (n) WHERE n:WatchEvent AND n.watch = $id RETURN n.id")
			.bind(id)
			.to("id")
			.fetch()
			.all()).isEmpty();
	}

	@Test
	void theExamplesWork() {
		var body = WatchBody.EXAMPLE.replace("https://example.org/crossclaim", "https://93.184.215.14/crossclaim");
		var made = post(body);
		assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
		assertThat(JsonPath.<String>read(made.body(), "$.secret")).startsWith("whsec_");
		var paused = send("PATCH", "/" + JsonPath.read(made.body(), "$.id"), WatchBody.PAUSE);
		assertThat(paused.body()).contains("\"active\":false");
	}

	@Test
	void aListIsReadInPages() {
		Stream.of("nokia", "ibm", "xiaomi")
			.forEach((company) -> post("{\"kind\": \"company\", \"companies\": [\"%s\"]}".formatted(company)));
		var first = get("?limit=2").body();
		assertThat(JsonPath.<List<Object>>read(first, "$.items")).hasSize(2);
		var rest = get("?limit=2&after=" + JsonPath.read(first, "$.next")).body();
		assertThat(JsonPath.<List<Object>>read(rest, "$.items")).hasSize(1);
		assertThat(rest).doesNotContain("\"next\"");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					{"kind": "firm", "companies": ["nokia"]}                                   | 400 | invalid-parameter | kind
					{"companies": ["nokia"]}                                                   | 400 | invalid-parameter | kind
					{"kind": 7, "companies": ["nokia"]}                                        | 400 | invalid-parameter | kind
					{"kind": "company"}                                                        | 400 | invalid-parameter | companies
					{"kind": "company", "companies": "nokia"}                                  | 400 | invalid-parameter | companies
					{"kind": "company", "companies": []}                                       | 400 | invalid-parameter | companies
					{"kind": "company", "companies": [["nokia"]]}                              | 400 | invalid-parameter | companies
					{"kind": "pair", "companies": ["nokia"]}                                   | 400 | invalid-parameter | companies
					{"kind": "pair", "companies": ["nokia", "nokia"]}                          | 400 | invalid-parameter | companies
					{"kind": "query", "companies": ["a", "b", "c"]}                            | 400 | invalid-parameter | companies
					{"kind": "company", "companies": ["noka"]}                                 | 404 | unknown-company   | companies
					{"kind": "company", "companies": ["nokia"], "market": "DE"}                | 400 | invalid-parameter | market
					{"kind": "query", "market": "Germany"}                                     | 400 | invalid-parameter | market
					{"kind": "query", "forum": "ZZ"}                                           | 400 | invalid-parameter | forum
					{"kind": "company", "companies": ["nokia"], "rollUp": "all"}               | 400 | invalid-parameter | rollUp
					{"kind": "company", "companies": ["nokia"], "uri": "https://example.org/"} | 400 | invalid-parameter | uri
					{"kind": "company", "companies": ["nokia"], "url": "http://example.org/"}  | 422 | forbidden-target  | url
					{"kind": "company", "companies": ["nokia"], "url": "https://localhost/"}   | 422 | forbidden-target  | url
					{"kind": "company", "companies": ["nokia"], "url": "https://[::1]/"}       | 422 | forbidden-target  | url
					{"kind": "company", "companies": ["nokia"], "url": {"a": "b"}}             | 400 | invalid-parameter | url
					["nokia"]                                                                  | 400 | invalid-parameter | body
					null                                                                       | 400 | invalid-parameter | body
					""")
	void whatIsWrongWithAWatchIsSaid(String body, int status, String type, String parameter) {
		var refused = post(body);
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonPath.<String>read(refused.body(), "$.type")).isEqualTo("/problems/" + type);
		assertThat(JsonPath.<String>read(refused.body(), "$.parameter")).isEqualTo(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\"", "`) DETACH DELETE n //", "' OR 1=1 //", "\\u0027", "${jndi:ldap://x}",
			"https://\u0000", "\uD800", "https://a\r\nHost: b/", "2147483648",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void hostileValuesAreData(String value) {
		var text = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(value);
		for (var body : List.of("{\"kind\": %s}", "{\"kind\": \"company\", \"companies\": [%s]}",
				"{\"kind\": \"query\", \"market\": %s}", "{\"kind\": \"query\", \"forum\": %s}",
				"{\"kind\": \"query\", \"rollUp\": %s}", "{\"kind\": \"query\", \"url\": %s}", "{%s: 1}", "%s")) {
			var refused = post(body.formatted(text));
			assertThat(refused.statusCode()).as(body + ": " + refused.body()).isBetween(400, 422);
		}
		var encoded = java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
		for (var path : List.of("/nothing/events?after=" + encoded, "/nothing/deliveries?before=" + encoded,
				"?limit=" + encoded, "/nothing/events/stream?after=" + encoded)) {
			assertThat(get(path).statusCode()).as(path).isBetween(400, 422);
		}
		assertThat(get("?after=" + encoded).statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsWrongWithARequestIsSaid() {
		var id = JsonPath.<String>read(post("{\"kind\": \"company\", \"companies\": [\"nokia\"]}").body(), "$.id");
		assertThat(get("/" + id + "/events?after=soon").body()).contains("\"parameter\":\"after\"");
		assertThat(get("/" + id + "/deliveries?before=-1").body()).contains("\"parameter\":\"before\"");
		assertThat(get("/" + id + "/events?limit=201").body()).contains("\"parameter\":\"limit\"");
		assertThat(get("/" + id + "/events?since=1").body()).contains("/problems/unknown-parameter");
		assertThat(send("PATCH", "/" + id, "{\"active\": \"no\"}").body()).contains("\"parameter\":\"active\"");
		assertThat(send("PATCH", "/" + id, "{\"paused\": true}").body()).contains("\"parameter\":\"paused\"");
		assertThat(send("POST", "/" + id + "/test", null).statusCode()).isEqualTo(409);
		var stream = this.http.send(WATCHES + "/" + id + "/events/stream",
				(request) -> request.header("Authorization", "Bearer " + this.key)
					.header("Accept", "text/event-stream")
					.header("Last-Event-ID", "x"));
		assertThat(stream.statusCode()).isEqualTo(400);
		assertThat(stream.body()).contains("\"parameter\":\"Last-Event-ID\"");
	}

	private String schema(String path, String method, int status) {
		return "/paths/%s/%s/responses/%d/content/application~1json/schema"
			.formatted((WATCHES + path).replace("/", "~1"), method, status);
	}

	private HttpResponse<String> post(String body) {
		return send("POST", "", body);
	}

	private HttpResponse<String> get(String path) {
		return send("GET", path, null);
	}

	private HttpResponse<String> send(String method, String path, @Nullable String body) {
		return this.http.send(WATCHES + path,
				(request) -> request
					.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
					.header("Content-Type", "application/json")
					.header("Authorization", "Bearer " + this.key));
	}

}
