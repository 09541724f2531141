package dev.crossclaim.engine;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The part of the application that this module is about: engine, driver, Spring Data, and
 * the look at a foreign database.
 */
final class EngineContext {

	private EngineContext() {
	}

	static ApplicationContextRunner on(Path home) {
		return new ApplicationContextRunner().withUserConfiguration(Parts.class)
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class))
			.withPropertyValues("crossclaim.engine.home=" + home, "crossclaim.engine.bolt.port=0",
					"crossclaim.engine.memory.page-cache=16MB", "crossclaim.database.pulse.patience=1m");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(EngineSettings.class)
	@Import(EngineConfiguration.class)
	@ComponentScan("dev.crossclaim.database")
	static class Parts {

	}

}
