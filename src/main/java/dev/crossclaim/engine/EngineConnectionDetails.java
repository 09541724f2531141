package dev.crossclaim.engine;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The embedded engine, as Spring Boot's driver wants it described.
 */
record EngineConnectionDetails(EmbeddedEngine engine) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.engine.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(EmbeddedEngine.USER, this.engine.password());
	}

}
