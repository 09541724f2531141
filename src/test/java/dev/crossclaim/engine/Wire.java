package dev.crossclaim.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The way to a database, which a test can cut as networks do. */
final class Wire implements AutoCloseable {

	private static final long A_MOMENT = 5_000_000;

	private final int to;

	private final int port;

	private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket listener;

	private volatile boolean blocked;

	Wire(int to) {
		this.to = to;
		this.listener = listen(0);
		this.port = this.listener.getLocalPort();
	}

	String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	/** Nothing arrives any more; what was under way arrives when the wire is mended. */
	void block() {
		this.blocked = true;
	}

	/** The other end forgets its connections, and nobody tells this end. */
	void loseConnections() {
		this.blocked = true;
		this.connections.forEach(Connection::lose);
	}

	/** The other end closes its connections and takes no new ones. */
	void refuse() {
		close();
	}

	void mend() {
		this.blocked = false;
		if (this.listener.isClosed()) {
			this.listener = listen(this.port);
		}
	}

	@Override
	public void close() {
		quietly(this.listener);
		this.connections.forEach(Connection::close);
	}

	private ServerSocket listen(int port) {
		try {
			var socket = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(() -> accept(socket));
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket socket) {
		while (!socket.isClosed()) {
			try {
				var near = socket.accept();
				Thread.ofVirtual().start(() -> connect(near));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void connect(Socket near) {
		awaitPassage();
		try {
			var connection = new Connection(near, new Socket(InetAddress.getLoopbackAddress(), this.to));
			this.connections.add(connection);
			Thread.ofVirtual().start(() -> connection.pump(near, connection.far));
			connection.pump(connection.far, near);
		}
		catch (IOException ex) {
			quietly(near);
		}
	}

	private void awaitPassage() {
		while (this.blocked) {
			LockSupport.parkNanos(A_MOMENT);
		}
	}

	private static void quietly(AutoCloseable socket) {
		try {
			socket.close();
		}
		catch (Exception ex) {
			// closed is all that it should be
		}
	}

	private final class Connection {

		private final Socket near;

		private final Socket far;

		private volatile boolean lost;

		Connection(Socket near, Socket far) {
			this.near = near;
			this.far = far;
		}

		void pump(Socket from, Socket into) {
			var bytes = new byte[8192];
			try {
				for (int read; (read = from.getInputStream().read(bytes)) >= 0;) {
					awaitPassage();
					into.getOutputStream().write(bytes, 0, read);
				}
			}
			catch (IOException ex) {
				// ended, like an end of input
			}
			if (!this.lost) {
				close();
			}
		}

		void lose() {
			this.lost = true;
			quietly(this.far);
		}

		void close() {
			quietly(this.near);
			quietly(this.far);
			Wire.this.connections.remove(this);
		}

	}

}
