package dev.crossclaim.api.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

import org.springframework.util.FileSystemUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What would be touched if a hostile value were run: a file that notices whoever opens
 * it, and a web server that counts its visitors. Both give a secret away.
 */
final class Canaries implements AutoCloseable {

	/** In no hostile value: only what opens a canary can tell it. */
	static final String SECRET = "the-canary-was-eaten";

	private final Path folder;

	private final HttpServer server;

	private final AtomicInteger visits = new AtomicInteger();

	private final AtomicInteger openings = new AtomicInteger();

	private volatile boolean closing;

	Canaries() throws IOException, InterruptedException {
		this.folder = Files.createTempDirectory("crossclaim-canary");
		if (new ProcessBuilder("mkfifo", file().toString()).start().waitFor() != 0) {
			throw new IOException("mkfifo failed");
		}
		Thread.ofPlatform().daemon().name("canary").start(this::feed);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.visits.incrementAndGet();
			exchange.sendResponseHeaders(200, SECRET.length());
			exchange.getResponseBody().write(SECRET.getBytes(UTF_8));
			exchange.close();
		});
		this.server.start();
	}

	/** A named pipe: opening it for writing waits until somebody opens it for reading. */
	private void feed() {
		while (!this.closing) {
			try (var pipe = Files.newOutputStream(file())) {
				this.openings.incrementAndGet();
				pipe.write((SECRET + "\n").getBytes(UTF_8));
			}
			catch (IOException ex) {
				// whoever opened it did not stay
			}
		}
	}

	Path file() {
		return this.folder.resolve("canary.csv");
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/";
	}

	/** Puts the addresses of the canaries into a hostile value. */
	String into(String text) {
		return text.replace("${file}", file().toUri().toString())
			.replace("${path}", file().toString())
			.replace("${server}", address());
	}

	/** What was touched. */
	List<String> songs() throws IOException {
		try (var files = Files.list(this.folder)) {
			return Stream.concat(
					Stream.of("file " + this.openings, "server " + this.visits).filter((song) -> !song.endsWith(" 0")),
					files.filter((one) -> !one.equals(file())).map((one) -> "made " + one.getFileName()))
				.toList();
		}
	}

	@Override
	public void close() throws IOException {
		this.closing = true;
		this.server.stop(0);
		new RandomAccessFile(file().toFile(), "rw").close(); // lets the feeding thread go
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
