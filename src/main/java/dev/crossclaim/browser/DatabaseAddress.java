package dev.crossclaim.browser;

import java.net.URI;
import java.util.List;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Where Neo4j Browser, which runs on the reader's machine, finds the database.
 */
@Component
class DatabaseAddress {

	private static final String DEFAULT_USER = "neo4j";

	private static final int DEFAULT_PORT = 7687;

	private final Neo4jConnectionDetails database;

	private final BrowserSettings settings;

	DatabaseAddress(Neo4jConnectionDetails database, BrowserSettings settings) {
		this.database = database;
		this.settings = settings;
	}

	/**
	 * Returns the address with the user's name; without it the Browser leaves its form
	 * empty.
	 */
	String withUser() {
		var uri = uri();
		var user = (uri.getUserInfo() != null) ? uri.getUserInfo() : DEFAULT_USER;
		return "%s://%s@%s".formatted(uri.getScheme(), user, authority(uri));
	}

	String withoutUser() {
		var uri = uri();
		return uri.getScheme() + "://" + authority(uri);
	}

	/**
	 * Returns the addresses that the Browser's websocket may call. A loopback address has
	 * two names.
	 */
	List<String> webSockets() {
		var uri = uri();
		var scheme = uri.getScheme().contains("+s") ? "wss://" : "ws://";
		boolean loopback = List.of("localhost", "127.0.0.1").contains(uri.getHost());
		return loopback ? List.of(scheme + "localhost:" + port(uri), scheme + "127.0.0.1:" + port(uri))
				: List.of(scheme + authority(uri));
	}

	private URI uri() {
		return (this.settings.bolt() != null) ? this.settings.bolt() : this.database.getUri();
	}

	private static String authority(URI uri) {
		return uri.getHost() + ":" + port(uri);
	}

	private static int port(URI uri) {
		return (uri.getPort() < 0) ? DEFAULT_PORT : uri.getPort();
	}

}
