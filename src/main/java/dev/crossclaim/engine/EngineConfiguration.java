package dev.crossclaim.engine;

import org.neo4j.driver.Driver;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Connects the driver to the embedded Neo4j, or, for a command beside a server, to the
 * one of that server. The driver depends on these beans, so it is closed before the
 * engine.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherDatabase.class)
class EngineConfiguration {

	@Bean(destroyMethod = "stop")
	@Conditional(RunsHere.class)
	EmbeddedEngine embeddedEngine(EngineSettings settings) {
		return EmbeddedEngine.start(settings);
	}

	@Bean
	@Conditional(RunsHere.class)
	Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedEngine engine) {
		return new EngineConnectionDetails(engine.uri(), engine.password());
	}

	@Bean
	@Conditional(RunsElsewhere.class)
	Neo4jConnectionDetails runningEngine(EngineSettings settings) {
		return EngineConnectionDetails.ofRunning(settings);
	}

	/**
	 * Keeps no bookmarks: one server has nothing to wait for, and after
	 * {@link EmbeddedEngine#reopen} an older copy of the store would wait 30 s for a
	 * transaction that it never saw, and fail.
	 */
	@Bean
	Neo4jClient neo4jClient(Driver driver, DatabaseSelectionProvider databases) {
		return Neo4jClient.with(driver)
			.withDatabaseSelectionProvider(databases)
			.withNeo4jBookmarkManager(Neo4jBookmarkManager.noop())
			.build();
	}

	@Bean
	Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
		return Neo4jTransactionManager.with(driver)
			.withDatabaseSelectionProvider(databases)
			.withBookmarkManager(Neo4jBookmarkManager.noop())
			.build();
	}

}
