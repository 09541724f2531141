package dev.crossclaim.api.imports;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.api.contract.AnswerSchemas;
import dev.crossclaim.api.contract.Described;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.watch.OneRound;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of the inbox is imported, followed, looked at and taken back. */
@RestTest
@Import({ Described.class, OneRound.class })
class ImportApiTests {

	private static final String IMPORTS = "/api/v1/imports";

	private static final Path INBOX = Path.of("target/inbox");

	private static final String ROW = """
			{"id": "https://ror.org/0inboxx%1$d0", "name": "Invented Inbox %1$d Institute", "types": ["Company"],
			 "country": {"country_code": "DE", "country_name": "Germany"}, "relationships": [], "external_ids": {}, "addresses": []}""";

	@Autowired
	Http http;

	@Autowired
	Described described;

	@Autowired
	Keys keys;

	@Autowired
	GraphDigest digest;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	OneRound round;

	private String key = "";

	@BeforeEach
	void prepare() throws IOException {
		this.key = this.keys.create("import-api-tests", Set.of(Scope.IMPORT), null).text();
		Files.createDirectories(INBOX);
		Files.writeString(INBOX.resolve("orgs.json"),
				"[%s,%s,{\"name\": \"no id\"}]".formatted(ROW.formatted(1), ROW.formatted(2)));
	}

	@AfterEach
	void takeAway() throws IOException {
		Files.deleteIfExists(INBOX.resolve("orgs.json"));
		this.neo4j.query("MATCH (k:AccessKey {name: 'import-api-tests'}) DELETE k").run();
		this.neo4j.query("MATCH (n:ImportRun|QuarantinedRow) DELETE n").run();
	}

	@Test
	void aFileIsImportedFollowedAndTakenBack() {
		var schemas = new AnswerSchemas(this.described.document());
		var before = this.digest.compute();

		var events = follow(started("?source=ror&path=orgs.json"));
		assertThat(events).contains("event:progress").contains("event:done");
		var runs = send("GET", "").body();
		assertThat(schemas.violations(schema(IMPORTS, "get"), runs)).isEmpty();
		int run = JsonPath.read(runs, "$.items[0].run");
		assertThat(JsonPath.<String>read(runs, "$.items[0].state")).isEqualTo("complete");
		assertThat(JsonPath.<Integer>read(runs, "$.items[0].counts.imported")).isEqualTo(2);
		assertThat(JsonPath.<Integer>read(runs, "$.items[0].counts.read")).isEqualTo(3);
		var bad = send("GET", "/" + run + "/quarantined?limit=1").body();
		assertThat(schemas.violations(schema(IMPORTS + "/{run}/quarantined", "get"), bad)).isEmpty();
		assertThat(JsonPath.<String>read(bad, "$.items[0].text")).contains("no id");
		assertThat(this.digest.compute()).isNotEqualTo(before);

		var again = follow(started("?source=ror&path=orgs.json"));
		assertThat(again).contains("\"outcome\":\"known\"");

		var withdrawn = send("DELETE", "/" + run);
		assertThat(withdrawn.statusCode()).isEqualTo(202);
		assertThat(follow(withdrawn)).contains("event:done");
		assertThat(send("GET", "/" + run).body()).contains("\"state\":\"withdrawn\"");
		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(schemas.violations(schema(IMPORTS + "/jobs", "get"), send("GET", "/jobs").body())).isEmpty();
	}

	@Test
	void whatChangesAndAWatchTellOfAnImportOfOrganisationsAlone() {
		var schemas = new AnswerSchemas(this.described.document());
		follow(started("?source=ror&path=orgs.json"));
		int run = JsonPath.read(send("GET", "").body(), "$.items[0].run");
		var id = this.neo4j.query("MATCH (c:Company) WHERE c.name STARTS WITH 'Invented Inbox 1' RETURN c.id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
		var told = get("/api/v1/changes?since=0&limit=200&about=" + id);
		assertThat(JsonPath.<List<String>>read(told, "$.items[*].subject")).containsExactly("run:" + run);
		assertThat(JsonPath.<List<Integer>>read(told, "$.items[*].counts.Company")).containsExactly(2);
		assertThat(schemas.violations(schema("/api/v1/changes", "get"), told)).isEmpty();
		var reader = this.keys.create("import-api-tests", Set.of(Scope.READ), null).text();
		var made = this.http
			.send("/api/v1/watches",
					(request) -> request
						.POST(BodyPublishers.ofString("{\"kind\": \"company\", \"companies\": [\"%s\"]}".formatted(id)))
						.header("Content-Type", "application/json")
						.header("Authorization", "Bearer " + reader))
			.body();
		var watch = JsonPath.<String>read(made, "$.id");

		follow(send("DELETE", "/" + run));

		this.round.tell(watch);
		var events = this.http
			.send("/api/v1/watches/%s/events".formatted(watch),
					(request) -> request.header("Authorization", "Bearer " + reader))
			.body();
		assertThat(JsonPath.<List<String>>read(events, "$.items[*].message.data.changes[*].subject"))
			.containsExactly("run:" + run);
		assertThat(JsonPath.<List<String>>read(events, "$.items[*].message.type")).containsExactly("graph.corrected");
		this.neo4j.query("MATCH (w:Watch {id: $id}) DETACH DELETE w").bind(watch).to("id").run();
		this.neo4j.query("MATCH (e:WatchEvent {watch: $id}) DETACH DELETE e").bind(watch).to("id").run();
	}

	private String get(String address) {
		return this.http.send(address, (request) -> request.header("Accept", "application/json")).body();
	}

	@Test
	void aDryRunWritesNothing() {
		var before = this.digest.compute();
		assertThat(follow(started("?source=ror&path=orgs.json&dryRun=true"))).contains("\"outcome\":\"tried\"");
		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(JsonPath.<List<Object>>read(send("GET", "").body(), "$.items")).isEmpty();
	}

	@Test
	void aFileThatIsNotOfTheSourceFailsTheJobInASentence() {
		assertThat(follow(started("?source=gleif&path=orgs.json"))).contains("event:failed").contains("is refused");
	}

	@ParameterizedTest(name = "{1} {0}")
	@CsvSource(delimiter = '|', textBlock = """
			/jobs?source=rors&path=orgs.json          | POST   | 400 | invalid-parameter | source
			/jobs?source=ror&path=other.json          | POST   | 400 | invalid-parameter | path
			/jobs?source=ror&path=../classes          | POST   | 400 | invalid-parameter | path
			/jobs?source=ror&path=/etc/hostname       | POST   | 400 | invalid-parameter | path
			/jobs?source=ror&path=a%00b               | POST   | 400 | invalid-parameter | path
			/jobs?source=ror                          | POST   | 400 | missing-parameter | path
			/jobs?source=ror&path=orgs.json&dryRun=maybe | POST   | 400 | invalid-parameter | dryRun
			/jobs/77                                  | GET    | 404 | unknown-import-job | id
			/jobs/77                                  | DELETE | 404 | unknown-import-job | id
			/4711                                     | GET    | 404 | unknown-import    | run
			/4711                                     | DELETE | 404 | unknown-import    | run
			/4711/quarantined                         | GET    | 404 | unknown-import    | run
			?before=0                                 | GET    | 400 | invalid-parameter | before
			""")
	void whatCannotBeDoneIsSaid(String address, String method, int status, String type, String parameter) {
		var answer = send(method, address);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("/problems/" + type);
		assertThat(JsonPath.<String>read(answer.body(), "$.parameter")).isEqualTo(parameter);
	}

	@Test
	void aKeyThatOnlyReadsIsRefused() {
		this.key = this.keys.create("import-api-tests", Set.of(Scope.READ), null).text();
		assertThat(send("POST", "/jobs?source=ror&path=orgs.json").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> started(String query) {
		var answer = send("POST", "/jobs" + query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		return answer;
	}

	/** The events of a job to its end. */
	private String follow(HttpResponse<String> accepted) {
		var address = accepted.headers().firstValue("Location").orElseThrow();
		return this.http
			.send(address + "/events",
					(request) -> request.header("Authorization", "Bearer " + this.key)
						.header("Accept", "text/event-stream"))
			.body();
	}

	private HttpResponse<String> send(String method, String address) {
		return this.http.send(IMPORTS + address,
				(request) -> request.method(method, BodyPublishers.noBody())
					.header("Authorization", "Bearer " + this.key)
					.header("Accept", "application/json"));
	}

	/** Where the document describes a good answer. */
	private static String schema(String path, String method) {
		return "/paths/%s/%s/responses/200/content/application~1json/schema".formatted(path.replace("/", "~1"), method);
	}

}
