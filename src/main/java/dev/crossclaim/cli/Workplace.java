package dev.crossclaim.cli;

import java.util.List;
import java.util.function.Function;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import dev.crossclaim.imports.Imports;
import dev.crossclaim.imports.ReadyGraph;

/**
 * The part of the application that a command needs, for as long as it works: the database
 * of the settings, which is the one of a server that runs on the same home, and what is
 * done with it. Nothing listens and nothing is loaded.
 */
class Workplace {

	private final List<String> settings;

	Workplace(List<String> settings) {
		this.settings = settings;
	}

	/** Does something with a use case of keys and answers what came of it. */
	<U, R> R with(Class<U> useCase, Function<U, R> work) {
		return within(Parts.class, (context) -> work.apply(context.getBean(useCase)));
	}

	/** Does something with imports, on a graph that is ready for them. */
	<R> R withImports(Function<Imports, R> work) {
		return within(ImportParts.class, (context) -> {
			context.getBean(ReadyGraph.class).prepare();
			return work.apply(context.getBean(Imports.class));
		});
	}

	private <R> R within(Class<?> parts, Function<ApplicationContext, R> work) {
		var application = new SpringApplicationBuilder(parts).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.registerShutdownHook(false)
			.properties("crossclaim.engine.join=true", "crossclaim.engine.bolt.port=0", "logging.level.root=OFF",
					"logging.level.dev.crossclaim.engine=INFO",
					"management.endpoint.health.validate-group-membership=false");
		try (var context = application.run(this.settings.toArray(String[]::new))) {
			return work.apply(context);
		}
	}

	/** No component of the server: only what is started here is made of it. */
	@EnableAutoConfiguration
	@ComponentScan({ "dev.crossclaim.access", "dev.crossclaim.cypher", "dev.crossclaim.engine" })
	@ConfigurationPropertiesScan({ "dev.crossclaim.access", "dev.crossclaim.engine" })
	static class Parts {

	}

	/** What imports are made of. */
	@EnableAutoConfiguration
	@ComponentScan({ "dev.crossclaim.catalog", "dev.crossclaim.cypher", "dev.crossclaim.engine",
			"dev.crossclaim.history", "dev.crossclaim.identity", "dev.crossclaim.imports",
			"dev.crossclaim.projection" })
	@ConfigurationPropertiesScan({ "dev.crossclaim.catalog", "dev.crossclaim.engine", "dev.crossclaim.imports" })
	static class ImportParts {

	}

}
