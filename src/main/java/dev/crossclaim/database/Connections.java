package dev.crossclaim.database;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens drivers like the one that Spring Boot opened: as the last to customise that one,
 * it sees what all settings amount to.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
@Order(Ordered.LOWEST_PRECEDENCE)
class Connections implements ConfigBuilderCustomizer {

	private final ObjectProvider<Neo4jConnectionDetails> details;

	private volatile Config config = Config.defaultConfig();

	Connections(ObjectProvider<Neo4jConnectionDetails> details) {
		this.details = details;
	}

	@Override
	public void customize(Config.ConfigBuilder builder) {
		this.config = builder.build();
	}

	Driver open() {
		var to = this.details.getObject();
		var tokens = to.getAuthTokenManager();
		return (tokens != null) ? GraphDatabase.driver(to.getUri(), tokens, this.config)
				: GraphDatabase.driver(to.getUri(), to.getAuthToken(), this.config);
	}

}
