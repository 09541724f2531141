package dev.crossclaim.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

import org.neo4j.configuration.helpers.SocketAddress;

/**
 * Where Bolt listens, with the port that was really taken.
 */
record BoltAddress(EngineSettings.Bolt bolt, InetAddress interfaceAddress) {

	private static final int ANY_BACKLOG = 0;

	/**
	 * Returns the address of the settings, found to be free, with any free port instead
	 * of port 0.
	 * @throws EngineNotStarted if it is taken or not of this host
	 */
	static BoltAddress free(EngineSettings.Bolt bolt) {
		try (var socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getByName(bolt.address()), bolt.port()), ANY_BACKLOG);
			return new BoltAddress(new EngineSettings.Bolt(bolt.address(), socket.getLocalPort()),
					socket.getInetAddress());
		}
		catch (IOException ex) {
			throw EngineNotStarted.boltUnavailable(bolt, ex);
		}
	}

	/**
	 * Tells whether only programs of this host can connect.
	 */
	boolean isLoopback() {
		return this.interfaceAddress.isLoopbackAddress();
	}

	SocketAddress listen() {
		return new SocketAddress(this.bolt.address(), this.bolt.port());
	}

	SocketAddress advertised() {
		boolean local = this.interfaceAddress.isAnyLocalAddress() || isLoopback();
		return new SocketAddress(local ? "localhost" : this.bolt.address(), this.bolt.port());
	}

	URI uri() {
		return URI.create("bolt://" + advertised());
	}

}
