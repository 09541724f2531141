package dev.crossclaim.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.util.FileSystemUtils;

/**
 * A Neo4j Community server in a JVM of its own, on a temporary home and any free port,
 * without authentication: the engine as it runs beside the application.
 */
public final class Neo4jProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Path home;

	private final int port;

	private Process process;

	private Neo4jProcess(Path home, int port) throws IOException {
		this.home = home;
		this.port = port;
		this.process = launch(home);
	}

	/** Starts a server and waits until it answers. */
	public static Neo4jProcess start() {
		try {
			var home = Files.createTempDirectory("crossclaim-neo4j");
			int port = freePort();
			Files.createDirectories(home.resolve("conf"));
			Files.writeString(home.resolve("conf/neo4j.conf"), """
					dbms.security.auth_enabled=false
					dbms.usage_report.enabled=false
					server.bolt.listen_address=127.0.0.1:%d
					server.http.enabled=false
					server.https.enabled=false
					server.memory.pagecache.size=32m
					""".formatted(port));
			var started = new Neo4jProcess(home, port);
			started.awaitAnswer();
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where Bolt listens. */
	public String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	int port() {
		return this.port;
	}

	/** Ends the process at once; {@link #startAgain} goes on with what it had stored. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Starts on the same home and port and waits until it answers. */
	void startAgain() {
		try {
			this.process = launch(this.home);
			awaitAnswer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a statement past the application. */
	void answer(String statement, Map<String, Object> parameters) {
		try (var driver = GraphDatabase.driver(uri(), AuthTokens.none())) {
			driver.executableQuery(statement).withParameters(parameters).execute();
		}
	}

	/** Lets the process do nothing, with all its connections open. */
	void freeze() {
		signal("-STOP");
	}

	/** Lets a frozen process go on. */
	void thaw() {
		signal("-CONT");
	}

	private void signal(String signal) {
		try {
			new ProcessBuilder("kill", signal, String.valueOf(this.process.pid())).start().onExit().join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		kill();
		FileSystemUtils.deleteRecursively(this.home.toFile());
	}

	private void awaitAnswer() throws IOException {
		var deadline = Instant.now().plus(PATIENCE);
		try (var driver = GraphDatabase.driver(uri(), AuthTokens.none())) {
			while (true) {
				try {
					driver.verifyConnectivity();
					return;
				}
				catch (Neo4jException ex) {
					if (!this.process.isAlive() || Instant.now().isAfter(deadline)) {
						throw new IllegalStateException("The Neo4j process did not start: "
								+ Files.readString(this.home.resolve("process.log")), ex);
					}
					java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
				}
			}
		}
	}

	private static Process launch(Path home) throws IOException {
		return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
				"--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
				"org.neo4j.server.Neo4jCommunity", "--home-dir=" + home, "--config-dir=" + home.resolve("conf"))
			.redirectErrorStream(true)
			.redirectOutput(new File(home.toFile(), "process.log"))
			.start();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
