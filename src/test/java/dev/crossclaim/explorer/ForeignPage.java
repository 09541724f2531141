package dev.crossclaim.explorer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

/** A page of somebody else: another server on another port, with a policy or none. */
final class ForeignPage implements AutoCloseable {

	private final HttpServer server;

	ForeignPage(String html, Map<String, String> headers) throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			var body = html.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
			exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, body.length);
			try (var out = exchange.getResponseBody()) {
				out.write(body);
			}
		});
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	String address() {
		return "http://localhost:" + port() + "/";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
