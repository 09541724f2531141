package dev.crossclaim.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.CrossclaimApplication;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.contract.Call;
import dev.crossclaim.api.contract.Described;
import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.cypher.CypherCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Whatever becomes of the database: what needs it is refused within 2 seconds, also what
 * was waiting already; readiness is down, liveness up; and within 5 seconds of its return
 * all is as before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

	private static final Duration REFUSED_WITHIN = Duration.ofSeconds(2);

	private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

	private static final String READINESS = "/actuator/health/readiness";

	private static final String SAMPLE = "/api/v1/sources/light-reading-2024-07-31";

	private static final String ENDLESS = "UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n)";

	/** What the server knows by itself. */
	private static final Set<String> WITHOUT_DATABASE = Set.of("/api/v1/reconcile", "/api/v1/reconcile/suggest/type",
			"/api/v1/reconcile/suggest/property");

	private final AwakeClock clock = new AwakeClock();

	private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

	private final Neo4jProcess neo4j = Neo4jProcess.start();

	private final Wire wire = new Wire(this.neo4j.port());

	@SuppressWarnings("NullAway.Init")
	private ConfigurableApplicationContext application;

	@SuppressWarnings("NullAway.Init")
	private Http http;

	@SuppressWarnings("NullAway.Init")
	private List<String> everyAddress;

	@BeforeAll
	void start() {
		this.application = new SpringApplicationBuilder(CrossclaimApplication.class, Http.class, Described.class)
			.web(WebApplicationType.SERVLET)
			.run("--spring.neo4j.uri=" + this.wire.uri(), "--server.port=0",
					"--crossclaim.database.ordinary.time-limit=2m");
		this.http = this.application.getBean(Http.class);
		this.everyAddress = this.application.getBean(Described.class)
			.endpoints()
			.stream()
			.filter(Endpoint::reads)
			.filter((endpoint) -> !WITHOUT_DATABASE.contains(endpoint.path()))
			.map(Call::required)
			.map(Call::address)
			.toList();
		assertThat(this.everyAddress).contains(SAMPLE);
	}

	@AfterAll
	void stop() {
		this.neo4j.thaw();
		this.wire.mend();
		this.application.close();
		this.wire.close();
		this.neo4j.close();
		this.clock.close();
	}

	@Test
	void itIsFrozen() {
		outage(this.neo4j::freeze, this.neo4j::thaw, this.everyAddress);
	}

	/** A new process has planned nothing; it is back when it answers what is asked. */
	@Test
	void itIsStopped() {
		outage(this.neo4j::kill, () -> {
			this.neo4j.startAgain();
			assertWithin(BACK_WITHIN, took(() -> awaitStatus(200, READINESS)));
			this.neo4j.answer(this.application.getBean(CypherCatalog.class).get("query/source"),
					Map.of("id", "light-reading-2024-07-31"));
		}, List.of(SAMPLE));
	}

	@Test
	void theNetworkSwallowsEverything() {
		outage(this.wire::block, this.wire::mend, List.of(SAMPLE));
	}

	@Test
	void connectionsAreRefused() {
		outage(this.wire::refuse, this.wire::mend, List.of(SAMPLE));
	}

	@Test
	void connectionsAreLostWithoutNotice() {
		outage(this.wire::loseConnections, this.wire::mend, List.of(SAMPLE));
	}

	private void outage(Runnable begin, Runnable end, List<String> addresses) {
		addresses.forEach((address) -> assertStatus(200, address));
		assertStatus(200, READINESS);
		var endless = startEndless();

		try {
			begin.run();
			var released = took(endless::join);
			var unready = took(() -> awaitStatus(503, READINESS));
			assertRefused(addresses);
			assertWithin(REFUSED_WITHIN, released);
			assertWithin(REFUSED_WITHIN, unready);
			assertRefused(addresses);
			assertStatus(200, "/actuator/health/liveness");
			assertWithin(REFUSED_WITHIN, took(this::tryToWrite));
		}
		finally {
			end.run();
		}
		assertWithin(BACK_WITHIN, took(() -> awaitStatus(200, SAMPLE)));
		assertStatus(200, READINESS);
		addresses.forEach((address) -> assertStatus(200, address));
	}

	/** Many at once, each address at least twice, as they come before anybody knows. */
	private void assertRefused(List<String> addresses) {
		int many = Math.max(64, 2 * addresses.size());
		var times = IntStream.range(0, many)
			.mapToObj((i) -> took(() -> assertStatus(503, addresses.get(i % addresses.size()))))
			.toList();
		times.forEach((time) -> assertWithin(REFUSED_WITHIN, time));
	}

	private void assertStatus(int status, String address) {
		var answer = this.http.send(address, "GET", "*/*");
		assertThat(answer.status()).as("%s: %s", address, answer.body()).isEqualTo(status);
		if (status == 503 && address.startsWith("/api/")) {
			assertThat(answer.<String>at("$.type")).startsWith("/problems/database-");
		}
	}

	private void awaitStatus(int status, String address) {
		while (this.http.get(address).status() != status) {
			LockSupport.parkNanos(50_000_000);
		}
	}

	/** A question that is under way, and done when it fails. */
	private CompletableFuture<Void> startEndless() {
		var neo4j = this.application.getBean(Neo4jClient.class);
		var begun = new CompletableFuture<Void>();
		var ended = CompletableFuture.runAsync(() -> transaction(true).executeWithoutResult((status) -> {
			neo4j.query("RETURN 1").run();
			begun.complete(null);
			neo4j.query(ENDLESS).run();
		}), this.clients);
		begun.join();
		return ended.handle((nothing, failure) -> {
			assertThat(failure).isNotNull();
			return null;
		});
	}

	private void tryToWrite() {
		assertThatException().isThrownBy(() -> transaction(false).executeWithoutResult((status) -> {
		}));
	}

	private TransactionTemplate transaction(boolean readOnly) {
		var template = new TransactionTemplate(this.application.getBean(PlatformTransactionManager.class));
		template.setReadOnly(readOnly);
		template.setTimeout(600);
		return template;
	}

	/** How long it takes in another thread, from now on. */
	private CompletableFuture<Duration> took(Runnable what) {
		var start = this.clock.now();
		return CompletableFuture.runAsync(what, this.clients).thenApply((nothing) -> this.clock.now().minus(start));
	}

	private static void assertWithin(Duration limit, CompletableFuture<Duration> time) {
		assertThat(time.join()).isLessThan(limit);
	}

}
