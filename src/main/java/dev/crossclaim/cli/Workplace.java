package dev.crossclaim.cli;

import java.util.List;
import java.util.function.Function;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

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

	/** Does something with a use case and answers what came of it. */
	<U, R> R with(Class<U> useCase, Function<U, R> work) {
		var application = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("crossclaim.engine.join=true", "crossclaim.engine.bolt.port=0", "logging.level.root=OFF",
					"logging.level.dev.crossclaim.engine=INFO",
					"management.endpoint.health.validate-group-membership=false");
		try (var context = application.run(this.settings.toArray(String[]::new))) {
			return work.apply(context.getBean(useCase));
		}
	}

	/** No component of the server: only what is started here is made of it. */
	@EnableAutoConfiguration
	@ComponentScan({ "dev.crossclaim.access", "dev.crossclaim.cypher", "dev.crossclaim.engine" })
	@ConfigurationPropertiesScan({ "dev.crossclaim.access", "dev.crossclaim.engine" })
	static class Parts {

	}

}
