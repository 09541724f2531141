package dev.crossclaim.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A receiver of webhooks on a loopback address, with a certificate of its own for
 * {@code hook.test} that the tests trust.
 */
final class Receiver implements AutoCloseable {

	static final String HOST = "hook.test";

	private static final char[] PASSWORD = "for-the-test".toCharArray();

	private static final SSLContext TLS = tls();

	private final HttpsServer server;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	Receiver(String address, int port, HttpHandler answer) {
		try {
			this.server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), port), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.setHttpsConfigurator(new HttpsConfigurator(TLS));
		this.server.createContext("/", (exchange) -> {
			var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
			this.received.add(new Received(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
			answer.handle(exchange);
			exchange.close();
		});
		this.server.start();
	}

	/** One that answers with a status and nothing else. */
	static Receiver answering(int status) {
		return new Receiver("127.0.0.1", 0, (exchange) -> exchange.sendResponseHeaders(status, -1));
	}

	/** What trusts the certificate of all receivers. */
	static SSLContext trust() {
		return TLS;
	}

	String url() {
		return "https://%s:%d/hook".formatted(HOST, port());
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	List<Received> received() {
		return this.received;
	}

	record Received(String path, Headers headers, String body) {
	}

	private static SSLContext tls() {
		try {
			var folder = Files.createTempDirectory("crossclaim-receiver");
			var file = folder.resolve("keys.p12");
			createKey(file);
			var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
			var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			own.init(keys, PASSWORD);
			var trusted = KeyStore.getInstance("PKCS12");
			trusted.load((InputStream) null, null);
			trusted.setCertificateEntry("receiver", keys.getCertificate("receiver"));
			var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(trusted);
			var tls = SSLContext.getInstance("TLS");
			tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
			Files.delete(file);
			Files.delete(folder);
			return tls;
		}
		catch (IOException | GeneralSecurityException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void createKey(Path file) throws IOException, InterruptedException {
		var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "receiver", "-keyalg", "EC", "-dname", "CN=" + HOST, "-ext", "SAN=dns:" + HOST,
				"-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass",
				new String(PASSWORD))
			.redirectErrorStream(true)
			.start();
		var output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
		if (keytool.waitFor() != 0) {
			throw new IllegalStateException(output);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
