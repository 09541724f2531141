package dev.crossclaim.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class HardeningTests {

	private static final String RUNAWAY = """
			UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
			WITH a + b AS c RETURN max(c)""";

	@TempDir
	static Path home;

	private static EmbeddedEngine engine;

	private static Driver driver;

	@BeforeAll
	static void start() {
		engine = EmbeddedEngine.start(TestSettings.on(home, Duration.ofSeconds(5)));
		driver = TestSettings.connect(engine);
	}

	@AfterAll
	static void stop() {
		driver.close();
		engine.stop();
	}

	@Test
	void aQueryReadsNoFile() throws IOException {
		var file = Files.writeString(home.resolve("secret.csv"), "secret");
		assertRefused("LOAD CSV FROM '%s' AS line RETURN line".formatted(file.toUri()),
				"dbms.security.allow_csv_import_from_file_urls");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]" })
	void aQueryMakesNoRequest(String host) throws IOException {
		var requests = new AtomicInteger();
		var canary = HttpServer.create(new InetSocketAddress(0), 0);
		canary.createContext("/", (exchange) -> {
			requests.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
		});
		canary.start();
		try {
			assertThat(URI.create("http://127.0.0.1:" + canary.getAddress().getPort()).toURL().openStream())
				.as("the canary sings")
				.isEmpty();
			assertRefused(
					"LOAD CSV FROM 'http://%s:%d/' AS line RETURN line".formatted(host, canary.getAddress().getPort()),
					"cypher_ip_blocklist");
			assertThat(requests).hasValue(1);
		}
		finally {
			canary.stop(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://127.0.0.1:1/x", "s3://bucket/x", "gs://bucket/x", "azb://account/x" })
	void aQueryKnowsNoOtherWayOut(String url) {
		assertRefused("LOAD CSV FROM '%s' AS line RETURN line".formatted(url), url);
	}

	@Test
	void aRunawayTransactionIsEnded() {
		assertRefused(RUNAWAY, "transaction has not completed within the timeout");
	}

	@Test
	void aTransactionMayAskForMoreTime() {
		var asked = Duration.ofSeconds(7);
		long start = System.nanoTime();
		try (var session = driver.session()) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(
					() -> session.run(RUNAWAY, TransactionConfig.builder().withTimeout(asked).build()).consume());
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(6500));
	}

	@Test
	void aGreedyTransactionIsEnded() {
		assertRefused("UNWIND range(1, 100000000) AS n RETURN collect(n)", "memory");
	}

	@Test
	void nobodyEntersWithoutThePassword() {
		assertRefused(AuthTokens.none());
		assertRefused(AuthTokens.basic(EmbeddedEngine.USER, EmbeddedEngine.USER));
		assertRefused(AuthTokens.basic(EmbeddedEngine.USER, ""));
	}

	@Test
	void boltIsClosedToOtherHosts() throws IOException {
		var addresses = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.toList();
		for (var address : addresses) {
			try (var socket = new Socket()) {
				assertThatIOException()
					.isThrownBy(() -> socket.connect(new InetSocketAddress(address, engine.uri().getPort()), 2000));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "dbms.usage_report.enabled,false", "dbms.fleet_manager.enabled,false",
			"server.fleet_discovery.enabled,false", "server.bolt.telemetry.enabled,false", "server.http.enabled,false",
			"server.https.enabled,false", "dbms.security.auth_enabled,true" })
	void theServerIsSilent(String setting, String value) {
		var settings = driver.executableQuery("SHOW SETTINGS $name YIELD value")
			.withParameters(Map.of("name", setting))
			.execute();
		assertThat(settings.records()).singleElement()
			.extracting((found) -> found.get("value").asString())
			.isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "client.allow_telemetry,false", "browser.remote_content_hostname_whitelist,'localhost,127.0.0.1'" })
	void theBrowserIsToldToStayHere(String setting, String value) {
		var query = "CALL dbms.clientConfig() YIELD name, value WHERE name = $name RETURN value";
		assertThat(driver.executableQuery(query).withParameters(Map.of("name", setting)).execute().records())
			.singleElement()
			.satisfies((row) -> assertThat(row.get("value").asString()).isEqualTo(value));
	}

	@Test
	void theFleetManagerHasNoProcedures() {
		assertRefused("CALL fleetManagement.status()", "no procedure with the name");
	}

	@Test
	void aServerThatReachesTheHostIsRefused() {
		assertNotHardened(Config.newBuilder()
			.set(GraphDatabaseInternalSettings.cypher_ip_blocklist, ServerOptions.EVERY_ADDRESS));
		assertNotHardened(Config.newBuilder().set(GraphDatabaseSettings.allow_file_urls, false));
	}

	private static void assertNotHardened(Config.Builder config) {
		assertThatExceptionOfType(EngineNotStarted.class).isThrownBy(() -> Server.requireProtectedHost(config.build()));
	}

	private static void assertRefused(String query, String reason) {
		try (var session = driver.session()) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(query).consume())
				.withMessageContaining(reason);
		}
	}

	private static void assertRefused(AuthToken token) {
		try (var stranger = GraphDatabase.driver(engine.uri(), token)) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
		}
	}

}
