package dev.crossclaim.api.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One connection to the server that sends exactly the bytes given, where a client of a
 * library would refuse or correct them.
 */
final class Wire implements AutoCloseable {

	private static final int PATIENCE_MILLISECONDS = 60_000;

	private final int port;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	Wire(int port) {
		this.port = port;
	}

	/** Status, headers by their names in lower case, and body. */
	record Answer(int status, Map<String, String> headers, String body) {

		String type() {
			return this.headers.getOrDefault("content-type", "");
		}

	}

	Answer get(String target, String accept) {
		return send(head("GET", target, accept) + "\r\n");
	}

	/** Sends a body of JSON, or what pretends to be that. */
	Answer send(String method, String target, String accept, String body) {
		var bytes = body.getBytes(UTF_8);
		return send(head(method, target, accept) + "Content-Type: application/json\r\nContent-Length: " + bytes.length
				+ "\r\n\r\n" + new String(bytes, ISO_8859_1));
	}

	private static String head(String method, String target, String accept) {
		return "%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n".formatted(method, target, accept);
	}

	private Answer send(String request) {
		try {
			boolean fresh = this.socket == null;
			try {
				return exchange(request);
			}
			catch (IOException ex) {
				close();
				if (fresh) {
					throw ex;
				}
				return exchange(request);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Answer exchange(String request) throws IOException {
		var connection = connection();
		connection.getOutputStream().write(request.getBytes(ISO_8859_1));
		connection.getOutputStream().flush();
		var answer = read();
		if (answer.headers().getOrDefault("connection", "").equals("close")) {
			close();
		}
		return answer;
	}

	private Socket connection() throws IOException {
		if (this.socket == null) {
			this.socket = new Socket("localhost", this.port);
			this.socket.setSoTimeout(PATIENCE_MILLISECONDS);
			this.socket.setTcpNoDelay(true);
			this.in = new BufferedInputStream(this.socket.getInputStream());
		}
		return this.socket;
	}

	private Answer read() throws IOException {
		var status = line().split(" ", 3);
		if (!status[0].equals("HTTP/1.1")) {
			throw new IOException("no answer: " + String.join(" ", status));
		}
		var headers = new HashMap<String, String>();
		for (var line = line(); !line.isEmpty(); line = line()) {
			var colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		return new Answer(Integer.parseInt(status[1]), headers, new String(body(headers), UTF_8));
	}

	private byte[] body(Map<String, String> headers) throws IOException {
		if (!"chunked".equals(headers.get("transfer-encoding"))) {
			return bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		}
		var body = new ByteArrayOutputStream();
		for (int size = size(); size > 0; size = size()) {
			body.writeBytes(bytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int size() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private byte[] bytes(int count) throws IOException {
		var bytes = input().readNBytes(count);
		if (bytes.length < count) {
			throw new IOException("the answer ends early");
		}
		return bytes;
	}

	private String line() throws IOException {
		var line = new ByteArrayOutputStream();
		for (int one = input().read(); one != '\n'; one = input().read()) {
			if (one < 0) {
				throw new IOException("the connection ends");
			}
			line.write(one);
		}
		return line.toString(ISO_8859_1).stripTrailing();
	}

	private InputStream input() throws IOException {
		if (this.in == null) {
			throw new IOException("not connected");
		}
		return this.in;
	}

	@Override
	public void close() {
		try {
			if (this.socket != null) {
				this.socket.close();
			}
		}
		catch (IOException ex) {
			// it is of no use any more
		}
		this.socket = null;
		this.in = null;
	}

}
