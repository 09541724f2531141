package dev.crossclaim.engine.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** One HTTP/1.1 connection that is kept, and costs the client next to nothing. */
final class PlainHttp implements AutoCloseable {

	private final int port;

	private Socket socket;

	private InputStream in;

	PlainHttp(int port) throws IOException {
		this.port = port;
		this.socket = connect();
		this.in = new BufferedInputStream(this.socket.getInputStream(), 65536);
	}

	/** Asks, and reads the answer to its last byte. */
	Answer get(String path, String header) throws IOException {
		this.socket.getOutputStream()
			.write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n%s\r\n".formatted(path, header)
				.getBytes(ISO_8859_1));
		int status = Integer.parseInt(line().split(" ")[1]);
		var headers = new HashMap<String, String>();
		for (var line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		var answer = new Answer(status, headers, body(headers));
		if ("close".equals(headers.get("connection"))) {
			close();
			this.socket = connect();
			this.in = new BufferedInputStream(this.socket.getInputStream(), 65536);
		}
		return answer;
	}

	private Socket connect() throws IOException {
		var socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setTcpNoDelay(true);
		return socket;
	}

	private int body(Map<String, String> headers) throws IOException {
		if (!"chunked".equals(headers.get("transfer-encoding"))) {
			int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
			this.in.skipNBytes(length);
			return length;
		}
		int all = 0;
		for (int size = chunk(); size > 0; size = chunk()) {
			this.in.skipNBytes(size + 2L);
			all += size;
		}
		line();
		return all;
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line().strip(), 16);
	}

	private String line() throws IOException {
		var line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	record Answer(int status, Map<String, String> headers, int bytes) {
	}

}
