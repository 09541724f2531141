package dev.crossclaim.engine;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Connects the driver to the embedded Neo4j. The driver depends on these beans, so it is
 * closed before the engine.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherDatabase.class)
class EngineConfiguration {

	@Bean(destroyMethod = "stop")
	EmbeddedEngine embeddedEngine(EngineSettings settings) {
		return EmbeddedEngine.start(settings);
	}

	@Bean
	Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedEngine engine) {
		return new EngineConnectionDetails(engine);
	}

}
