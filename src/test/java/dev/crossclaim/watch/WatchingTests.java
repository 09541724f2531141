package dev.crossclaim.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionOperations;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.GraphHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The whole way over real HTTP: from a change of the graph to a receiver and to a stream.
 * What is committed is taken away again.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "crossclaim.watch.rounds=true", "crossclaim.watch.every=100ms",
				"crossclaim.watch.retries=100ms,100ms", "crossclaim.watch.streams.heartbeat=200ms",
				"crossclaim.watch.streams.per-reader=2" })
@WithDatabase
@DirtiesContext
class WatchingTests {

	private static final String ORIGIN = "watching-tests";

	private static final String WATCHES = "/api/v1/watches";

	private static volatile int answer = 204;

	private static final Receiver RECEIVER = new Receiver("127.0.0.1", 0,
			(exchange) -> exchange.sendResponseHeaders(answer, -1));

	@TestBean
	@SuppressWarnings("NullAway.Init")
	Webhooks webhooks;

	@Autowired
	Keys keys;

	@Autowired
	GraphHistory history;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	Neo4jClient neo4j;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<Process> processes = new ArrayList<>();

	private String key = "";

	private String other = "";

	private String admin = "";

	/** The receiver stands for one on the Internet. */
	static Webhooks webhooks() {
		return new Webhooks(TestSettings.within(Duration.ofSeconds(10)),
				(host) -> new InetAddress[] { InetAddress.ofLiteral("127.0.0.1") }, (one) -> true, Receiver.trust());
	}

	@BeforeEach
	void createKeys() {
		answer = 204;
		RECEIVER.received().clear();
		this.key = this.keys.create("watching-anna", Set.of(Scope.READ), null).text();
		this.other = this.keys.create("watching-bob", Set.of(Scope.CURATE), null).text();
		this.admin = this.keys.create("watching-root", Set.of(Scope.ADMIN), null).text();
	}

	@AfterEach
	void takeAway() {
		this.processes.forEach(Process::destroyForcibly);
		this.neo4j.query("""
				MATCH (w:Watch) WHERE w.owner STARTS WITH 'watching-'
				OPTIONAL MATCH (e:WatchEvent {watch: w.id})
				OPTIONAL MATCH (e)-[:TRIED]->(a)
				DETACH DELETE a, e, w""").run();
		this.neo4j.query("MATCH (k:AccessKey) WHERE k.name STARTS WITH 'watching-' DELETE k").run();
		this.neo4j.query("MATCH (s:ChangeSet {origin: $origin}) OPTIONAL MATCH (s)-[:HOLDS]->(c) DETACH DELETE s, c")
			.bind(ORIGIN)
			.to("origin")
			.run();
	}

	@AfterAll
	static void close() {
		RECEIVER.close();
	}

	@Test
	void aChangeReachesItsReceiverSigned() {
		var made = send("POST", WATCHES, this.key, """
				{"kind": "company", "companies": ["nokia"], "url": "%s"}""".formatted(RECEIVER.url()));
		assertThat(made.statusCode()).isEqualTo(201);
		assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
		String id = JsonPath.read(made.body(), "$.id");
		String secret = JsonPath.read(made.body(), "$.secret");
		assertThat(made.headers().firstValue("Location")).hasValue(WATCHES + "/" + id);
		assertThat(get(WATCHES + "/" + id, this.key)).doesNotContain("secret", secret).contains("\"active\":true");
		long revision = record("c1");
		patiently().until(() -> !received(id).isEmpty());
		var got = received(id).getFirst();
		assertThat(JsonPath.<Integer>read(got.body(), "$.data.revision")).isEqualTo((int) revision);
		var sent = Instant.ofEpochSecond(Long.parseLong(got.headers().getFirst("webhook-timestamp")));
		assertThat(got.headers().getFirst("webhook-signature"))
			.isEqualTo(SignedMessage.of(got.headers().getFirst("webhook-id"), sent, got.body(), secret).signature());
		patiently().until(() -> get(WATCHES + "/" + id + "/deliveries", this.key).contains("DELIVERED"));
		assertThat(get(WATCHES + "/" + id + "/events", this.key)).contains(got.body());
	}

	@Test
	void whatIsRefusedIsTriedAgainAndGivenUp() {
		answer = 500;
		var id = create();
		record("c1");
		patiently().until(() -> get(WATCHES + "/" + id + "/deliveries", this.key).contains("FAILED"));
		assertThat(received(id)).hasSize(3);
		assertThat(JsonPath.<List<Integer>>read(get(WATCHES + "/" + id + "/deliveries", this.key),
				"$.items[0].attempts[*].status"))
			.containsExactly(500, 500, 500);
	}

	@Test
	void aTestIsSentAtOnce() {
		var id = create();
		var tested = send("POST", WATCHES + "/" + id + "/test", this.key, null);
		assertThat(tested.statusCode()).isEqualTo(200);
		assertThat(JsonPath.<Integer>read(tested.body(), "$.status")).isEqualTo(204);
		assertThat(received(id)).singleElement()
			.satisfies((got) -> assertThat(got.body()).contains("\"type\":\"watch.test\""));
		assertThat(get(WATCHES + "/" + id + "/deliveries", this.key)).contains("\"items\":[]");
	}

	@Test
	void aStreamGoesOnWhereItWasBroken() throws IOException {
		var id = create();
		long first = record("c1");
		Map<String, String> seen;
		try (var stream = stream(id, this.key, Map.of())) {
			seen = stream.next();
			assertThat(seen).containsEntry("id", String.valueOf(first)).containsEntry("event", "graph.changed");
			assertThat(JsonPath.<List<String>>read(seen.get("data"), "$.data.changes[*].subject"))
				.containsExactly("c1");
			long second = record("c2");
			assertThat(stream.next()).containsEntry("id", String.valueOf(second));
		}
		long missed = record("c3");
		long late = record("c4");
		try (var stream = stream(id, this.key, Map.of("Last-Event-ID", String.valueOf(first + 1)))) {
			assertThat(stream.next()).containsEntry("id", String.valueOf(missed));
			assertThat(stream.next()).containsEntry("id", String.valueOf(late));
		}
	}

	@Test
	void aStreamWithoutEventsShowsThatItLives() throws IOException {
		try (var stream = stream(create(), this.key, Map.of())) {
			assertThat(stream.lines(8)).contains(":watching", "retry:2000", ":still watching");
		}
	}

	@Test
	void aReaderHasAFewStreams() throws IOException {
		var id = create();
		try (var one = stream(id, this.key, Map.of()); var two = stream(id, this.key, Map.of())) {
			assertThat(one.lines(1)).isEqualTo(two.lines(1));
			assertThat(send("HEAD", WATCHES + "/" + id + "/events/stream", this.key, null).statusCode()).isEqualTo(200);
			var third = send("GET", WATCHES + "/" + id + "/events/stream", this.key, null);
			assertThat(third.statusCode()).isEqualTo(429);
			assertThat(third.body()).contains("/problems/too-many-streams");
			assertThat(third.headers().firstValue("Retry-After")).isPresent();
		}
		patiently().untilAsserted(() -> stream(id, this.key, Map.of()).close());
	}

	@Test
	void aKeySeesItsOwnWatchesAndAnAdministratorAll() {
		var id = create();
		for (var path : List.of("", "/events", "/deliveries", "/events/stream")) {
			var refused = send("GET", WATCHES + "/" + id + path, this.other, null);
			assertThat(refused.statusCode()).as(path).isEqualTo(404);
			assertThat(refused.body()).contains("/problems/unknown-watch", "\"parameter\":\"id\"");
		}
		assertThat(send("DELETE", WATCHES + "/" + id, this.other, null).statusCode()).isEqualTo(404);
		assertThat(send("POST", WATCHES + "/" + id + "/test", this.other, null).statusCode()).isEqualTo(404);
		assertThat(send("PATCH", WATCHES + "/" + id, this.other, "{\"active\": false}").statusCode()).isEqualTo(404);
		assertThat(get(WATCHES, this.other)).doesNotContain(id);
		assertThat(get(WATCHES, this.admin)).contains(id, "watching-anna");
		var later = this.keys.create("watching-anna", Set.of(Scope.READ), null).text();
		assertThat(get(WATCHES, later)).as("a later key of the name").contains(id);
		assertThat(send("PATCH", WATCHES + "/" + id, this.key, "{\"active\": false}").body())
			.contains("\"active\":false", "Paused");
		assertThat(send("DELETE", WATCHES + "/" + id, this.admin, null).statusCode()).isEqualTo(204);
		assertThat(send("GET", WATCHES + "/" + id, this.key, null).statusCode()).isEqualTo(404);
	}

	/** The code of the page runs as it stands. */
	@Test
	void theExamplesOfThePageWork() throws IOException {
		var page = Files.readString(Path.of("docs", "watching.md"));
		var blocks = Pattern.compile("(?ms)^```(?:sh|python)\\n(.*?)^```$")
			.matcher(page)
			.results()
			.map((block) -> block.group(1)
				.replace("http://localhost:8080", "http://localhost:" + this.port)
				.replace("https://example.org/crossclaim", RECEIVER.url()))
			.toList();
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "skipped: there is no Python here");
		var made = run("sh", blocks.get(0), Map.of("KEY", this.key)).readLine();
		var id = JsonPath.<String>read(made, "$.id");
		long revision = record("c1", "aws", "nokia");
		patiently().until(() -> !received(id).isEmpty());
		var got = received(id).getFirst();
		var check = """
				import json, sys, os
				headers = {name: os.environ[name.replace("-", "_")] for name in ("webhook-id", "webhook-timestamp", "webhook-signature")}
				body = os.environ["BODY"].encode()
				print(verified(headers, body, os.environ["SECRET"]), verified(headers, body + b" ", os.environ["SECRET"]))
				""";
		var headers = Map.of("webhook_id", String.valueOf(got.headers().getFirst("webhook-id")), "webhook_timestamp",
				String.valueOf(got.headers().getFirst("webhook-timestamp")), "webhook_signature",
				String.valueOf(got.headers().getFirst("webhook-signature")), "BODY", got.body(), "SECRET",
				JsonPath.<String>read(made, "$.secret"));
		assertThat(run("python3", blocks.get(1) + check, headers).readLine()).isEqualTo("True False");
		assertThat(run("python3", blocks.get(2), Map.of("KEY", this.key, "WATCH", id)).readLine())
			.isEqualTo("graph.changed " + revision);
	}

	/** What a program writes, which ends with this test at the latest. */
	private BufferedReader run(String program, String code, Map<String, String> environment) throws IOException {
		var flag = program.equals("sh") ? "-ec" : "-c";
		var builder = new ProcessBuilder(program, flag, code).redirectErrorStream(true);
		builder.environment().putAll(environment);
		var process = builder.start();
		this.processes.add(process);
		return process.inputReader();
	}

	/** What one watch was sent; others may be late. */
	private static List<Receiver.Received> received(String id) {
		return RECEIVER.received().stream().filter((got) -> got.body().contains(id)).toList();
	}

	private String create() {
		return JsonPath.read(send("POST", WATCHES, this.key, """
				{"kind": "company", "companies": ["nokia"], "url": "%s"}""".formatted(RECEIVER.url())).body(), "$.id");
	}

	/** A change that concerns a company, and nothing of the graph's content. */
	private long record(String subject) {
		return record(subject, "nokia");
	}

	private long record(String subject, String... about) {
		return this.transaction.execute((status) -> this.history.record(ORIGIN, "anna", "for the test",
				List.of(new Change(Action.ADDED, subject, "Claim", List.of(about)))));
	}

	private String get(String path, String presented) {
		var got = send("GET", path, presented, null);
		assertThat(got.statusCode()).as(got.body()).isEqualTo(200);
		return got.body();
	}

	private HttpResponse<String> send(String method, String path, String presented, @Nullable String body) {
		try {
			return this.client.send(request(path, presented)
				.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
				.header("Content-Type", "application/json")
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path, String presented) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofMinutes(1))
			.header("Authorization", "Bearer " + presented);
	}

	private Events stream(String id, String presented, Map<String, String> headers) {
		var request = request(WATCHES + "/" + id + "/events/stream", presented).header("Accept", "text/event-stream");
		headers.forEach(request::header);
		try {
			var response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
			return new Events(new BufferedReader(new InputStreamReader(response.body())));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads a stream of events. */
	private record Events(BufferedReader reader) implements AutoCloseable {

		/** The fields of the next event; comments are passed over. */
		Map<String, String> next() throws IOException {
			var fields = new java.util.HashMap<String, String>();
			for (var line = this.reader.readLine(); line != null; line = this.reader.readLine()) {
				if (line.isEmpty() && fields.containsKey("data")) {
					return fields;
				}
				int colon = line.indexOf(':');
				if (colon > 0) {
					fields.put(line.substring(0, colon), line.substring(colon + 1));
				}
			}
			throw new IOException("The stream ended");
		}

		List<String> lines(int count) throws IOException {
			var lines = new ArrayList<String>();
			while (lines.size() < count) {
				lines.add(this.reader.readLine());
			}
			return lines;
		}

		@Override
		public void close() throws IOException {
			this.reader.close();
		}

	}

	/** On a busy machine. */
	private static ConditionFactory patiently() {
		return Awaitility.await().atMost(Duration.ofMinutes(1));
	}

}
