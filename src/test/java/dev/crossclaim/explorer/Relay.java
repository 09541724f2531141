package dev.crossclaim.explorer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server in front of the one under test that changes answers on their way, and leaves
 * out the headers that would protect a browser.
 */
final class Relay implements AutoCloseable {

	private final int behind;

	private final Change change;

	private final HttpServer server;

	private final HttpClient client = HttpClient.newHttpClient();

	Relay(int behind, Change change) throws IOException {
		this.behind = behind;
		this.change = change;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::pass);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private void pass(HttpExchange exchange) throws IOException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.behind + exchange.getRequestURI()));
		try (exchange) {
			var answer = this.client.send(request.build(), BodyHandlers.ofString());
			var type = answer.headers().firstValue("Content-Type").orElse("text/plain");
			var text = this.change.of(exchange.getRequestURI().getPath(), type, answer.body());
			var body = text.replace("http://localhost:" + this.behind, address()).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(answer.statusCode(), (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.client.close();
	}

	/** What becomes of the text of an answer. */
	@FunctionalInterface
	interface Change {

		String of(String path, String type, String body);

	}

}
