package dev.crossclaim.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

import javax.net.ssl.SSLServerSocket;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A receiver that answers bytes of its own, and the last of them again and again. */
final class Raw implements AutoCloseable {

	private final SSLServerSocket server;

	Raw(String first, String again, Duration pause) {
		try {
			this.server = (SSLServerSocket) Receiver.trust()
				.getServerSocketFactory()
				.createServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		Thread.ofPlatform().daemon().start(() -> {
			while (!this.server.isClosed()) {
				try (var socket = this.server.accept()) {
					answer(socket, first, again, pause);
				}
				catch (IOException ex) {
					// the other side has enough
				}
			}
		});
	}

	private static void answer(Socket socket, String first, String again, Duration pause) throws IOException {
		var out = socket.getOutputStream();
		out.write(first.getBytes(US_ASCII));
		out.flush();
		while (true) {
			out.write(again.getBytes(US_ASCII));
			out.flush();
			try {
				Thread.sleep(pause);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	String url() {
		return "https://%s:%d/hook".formatted(Receiver.HOST, this.server.getLocalPort());
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
