package dev.crossclaim.engine;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * An engine, of this process or of another, as Spring Boot's driver wants it described.
 */
record EngineConnectionDetails(URI uri, String password) implements Neo4jConnectionDetails {

	/**
	 * Describes the engine that another process runs on the home of the settings, by what
	 * it keeps there.
	 * @throws EngineNotStarted if it has not said where it listens, or its password is
	 * neither in the settings nor in the home
	 */
	static EngineConnectionDetails ofRunning(EngineSettings settings) {
		var home = settings.home();
		var uri = EngineHome.boltFile(home).find().orElseThrow(() -> EngineNotStarted.notReachable(home, "address"));
		var chosen = settings.password();
		var password = (chosen != null && !chosen.isEmpty()) ? chosen
				: EngineHome.passwordFile(home)
					.find()
					.orElseThrow(() -> EngineNotStarted.notReachable(home, "password"));
		return new EngineConnectionDetails(URI.create(uri), password);
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(EmbeddedEngine.USER, this.password);
	}

	@Override
	public String toString() {
		return "EngineConnectionDetails[%s]".formatted(this.uri);
	}

}
