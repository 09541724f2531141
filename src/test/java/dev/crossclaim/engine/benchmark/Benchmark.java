package dev.crossclaim.engine.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.core.io.ClassPathResource;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.engine.Neo4jProcess;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Compares an answer over REST with the same rows over Bolt and with an empty handler:
 * this process is the client, the server and Neo4j have one each, all on loopback. The
 * three take turns; each round yields one ratio. Its name keeps it out of the test run;
 * docs/benchmarks.md says how to run it.
 */
class Benchmark {

	private static final List<Question> QUESTIONS = List.of(new Question("few rows", "bench-1000", 20),
			new Question("200 rows", "bench-0", 200));

	private static final String GRAPH = "/api/v1/neighbours/bench-0?depth=2&limit=330&hubLimit=1000&asOf=2024-01-01";

	private static final int ORGANIZATIONS = 3000;

	private static final int TURNS = 40;

	private static final int CLIENTS = 64;

	/** Requests before the first that counts: the compiler is done with them by then. */
	private static final int WARM_UP = Integer.getInteger("warm-up", 3000);

	private static final long SPELL = 2_000_000_000;

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final int rounds = Integer.getInteger("rounds", 10);

	private final Neo4jProcess neo4j = Neo4jProcess.start();

	private final Driver driver = GraphDatabase.driver(this.neo4j.uri(), AuthTokens.none());

	private final String statement = new CypherCatalog().get("query/relationships-of-company");

	private final Ratios ratios = new Ratios();

	private final int port;

	private final Process server;

	Benchmark() throws IOException, InterruptedException {
		this.port = freePort();
		this.server = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx1g", "-cp",
				System.getProperty("java.class.path"), BenchmarkServer.class.getName(),
				"--spring.neo4j.uri=" + this.neo4j.uri(), "--server.port=" + this.port,
				"--crossclaim.database.pulse.patience=1m", "--crossclaim.database.waiting=1m",
				"--crossclaim.database.ordinary.time-limit=5m", "--logging.level.root=warn")
			.redirectErrorStream(true)
			.redirectOutput(File.createTempFile("crossclaim-benchmark", ".log"))
			.start();
		awaitServer();
		this.driver.executableQuery(new ClassPathResource("benchmark/fixture.cypher").getContentAsString(UTF_8))
			.withParameters(Map.of("organizations", ORGANIZATIONS))
			.execute();
	}

	@Test
	void restBesideBolt() throws Exception {
		for (var question : QUESTIONS) {
			warmUp(question);
			for (int i = 0; i < this.rounds; i++) {
				oneClient(question);
				manyClients(question);
				processorTime(question.name(), question.path());
			}
		}
		for (int i = 0; i < this.rounds; i++) {
			processorTime("graph of 300 nodes", GRAPH);
		}
		System.out.println(this.ratios.table());
	}

	private void warmUp(Question question) throws Exception {
		try (var http = new PlainHttp(this.port); var session = this.driver.session(READING)) {
			for (int i = 0; i < WARM_UP; i++) {
				rest(http, question.path());
				bolt(session, question);
				rest(http, BenchmarkServer.EMPTY);
			}
			System.out.printf("%s: %d bytes%n", question.name(), http.get(question.path(), "").bytes());
		}
	}

	private void oneClient(Question question) throws Exception {
		var rest = new ArrayList<Double>();
		var bolt = new ArrayList<Double>();
		var empty = new ArrayList<Double>();
		try (var http = new PlainHttp(this.port); var session = this.driver.session(READING)) {
			for (int i = 0; i < TURNS; i++) {
				bolt.add(milliseconds(() -> bolt(session, question)));
				rest.add(milliseconds(() -> rest(http, question.path())));
				empty.add(milliseconds(() -> rest(http, BenchmarkServer.EMPTY)));
			}
		}
		add(question, "1 client, latency of REST, ms", Ratios.quantile(rest, 0.5));
		add(question, "1 client, latency of Bolt, ms", Ratios.quantile(bolt, 0.5));
		add(question, "1 client, latency of an empty handler, ms", Ratios.quantile(empty, 0.5));
		add(question, "1 client, REST / Bolt latency", Ratios.quantile(rest, 0.5) / Ratios.quantile(bolt, 0.5));
	}

	private void manyClients(Question question) throws Exception {
		double bolt = perSecond(() -> {
			var session = this.driver.session(READING);
			return () -> bolt(session, question);
		});
		double rest = perSecond(() -> {
			var http = new PlainHttp(this.port);
			return () -> rest(http, question.path());
		});
		add(question, CLIENTS + " clients, REST, answers a second", rest);
		add(question, CLIENTS + " clients, Bolt, answers a second", bolt);
		add(question, CLIENTS + " clients, REST / Bolt throughput", rest / bolt);
	}

	private void processorTime(String name, String path) throws Exception {
		try (var http = new PlainHttp(this.port)) {
			var first = http.get(path, "");
			var tag = Objects.requireNonNull(first.headers().get("etag"));
			double full = processor(() -> rest(http, path), TURNS);
			double empty = processor(() -> rest(http, BenchmarkServer.EMPTY), 10 * TURNS);
			double unchanged = processor(() -> unchanged(http, path, tag), 10 * TURNS);
			this.ratios.add(name + ": size of the answer, kB", first.bytes() / 1e3);
			this.ratios.add(name + ": processor time of the server, REST, ms", full);
			this.ratios.add(name + ": processor time of the server, empty handler, ms", empty);
			this.ratios.add(name + ": processor time of the server, 304, ms", unchanged);
			this.ratios.add(name + ": processor time, REST / 304", full / unchanged);
		}
	}

	private void add(Question question, String what, double value) {
		this.ratios.add(question.name() + ": " + what, value);
	}

	private int rest(PlainHttp http, String path) throws IOException {
		return expect(200, http.get(path, ""));
	}

	private int unchanged(PlainHttp http, String path, String tag) throws IOException {
		return expect(304, http.get(path, "If-None-Match: " + tag + "\r\n"));
	}

	private static int expect(int status, PlainHttp.Answer answer) {
		if (answer.status() != status) {
			throw new IllegalStateException("Answered " + answer.status());
		}
		return answer.bytes();
	}

	/** As a client would that knows the Cypher: one statement, every value read. */
	private int bolt(Session session, Question question) {
		return session.run(this.statement, question.parameters()).list((row) -> row.asMap()).size();
	}

	private static double milliseconds(Callable<?> request) throws Exception {
		long start = System.nanoTime();
		request.call();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double perSecond(Callable<Callable<?>> client) throws Exception {
		var counts = new ArrayList<Future<Integer>>();
		long end = System.nanoTime() + SPELL;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < CLIENTS; i++) {
				counts.add(threads.submit(() -> {
					var request = client.call();
					int count = 0;
					for (; System.nanoTime() < end; count++) {
						request.call();
					}
					return count;
				}));
			}
		}
		int all = 0;
		for (var count : counts) {
			all += count.get();
		}
		return all / ((System.nanoTime() - end + SPELL) / 1e9);
	}

	private double processor(Callable<?> request, int times) throws Exception {
		long before = processorNanoseconds();
		for (int i = 0; i < times; i++) {
			request.call();
		}
		return (processorNanoseconds() - before) / 1e6 / times;
	}

	private long processorNanoseconds() {
		return this.server.toHandle().info().totalCpuDuration().orElseThrow().toNanos();
	}

	private void awaitServer() throws InterruptedException {
		while (true) {
			try (var http = new PlainHttp(this.port)) {
				if (http.get("/actuator/health/readiness", "").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				if (!this.server.isAlive()) {
					throw new IllegalStateException("The server did not start", ex);
				}
			}
			Thread.sleep(500);
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@AfterEach
	void stop() {
		this.driver.close();
		this.server.destroyForcibly().onExit().join();
		this.neo4j.close();
	}

	/** One list, as asked over REST and as its statement's parameters. */
	private record Question(String name, String company, int limit) {

		private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

		String path() {
			return "/api/v1/companies/%s/relationships?asOf=%s&limit=%d".formatted(this.company, DAY, this.limit);
		}

		Map<String, @Nullable Object> parameters() {
			var parameters = new HashMap<String, @Nullable Object>();
			parameters.putAll(Map.of("company", this.company, "from", DAY, "to", DAY, "rollUp", "lineage", "atLeast", 1,
					"limit", this.limit + 1));
			parameters.put("types", null);
			parameters.put("place", null);
			parameters.put("after", null);
			return parameters;
		}

	}

}
