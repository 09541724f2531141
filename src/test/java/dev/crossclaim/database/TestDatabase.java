package dev.crossclaim.database;

import java.util.Map;
import java.util.function.Supplier;

import org.testcontainers.DockerClientFactory;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Sets {@code spring.neo4j.*} before any bean is made, so that no context starts an
 * engine of its own. Knows the databases by name only: tests also compile without the
 * embedded engine.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** A planner that is still cold, on a busy machine, is no failure. */
	private static final Map<String, String> PATIENT = Map.of("crossclaim.database.pulse.patience", "1m",
			"crossclaim.database.ordinary.time-limit", "2m", "crossclaim.database.expensive.time-limit", "2m");

	/**
	 * No context of another test tells watches or sends webhooks, unless it says so.
	 * Files are imported from a folder of the build.
	 */
	private static final MapPropertySource QUIET = new MapPropertySource("quiet",
			Map.of("crossclaim.watch.rounds", "false", "crossclaim.imports.inbox", "target/inbox"));

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addLast(QUIET);
		TestPropertyValues.of(PATIENT).and(properties()).applyTo(context);
	}

	private static Map<String, String> properties() {
		var uri = System.getProperty("test.neo4j.uri");
		if (uri != null) {
			return of(uri, System.getProperty("test.neo4j.password", "neo4j"));
		}
		var choice = System.getProperty("test.neo4j", dockerIsThere() ? "container" : "embedded");
		return switch (choice) {
			case "container" -> supply("dev.crossclaim.database.OneContainer");
			case "embedded" -> supply("dev.crossclaim.engine.OneEngine");
			case "process" -> supply("dev.crossclaim.engine.OneProcess");
			default ->
				throw new IllegalArgumentException("-Dtest.neo4j is container, embedded or process, not " + choice);
		};
	}

	private static boolean dockerIsThere() {
		return DockerClientFactory.instance().isDockerAvailable();
	}

	/** Properties that connect the application to a database as the user neo4j. */
	static Map<String, String> of(String uri, String password) {
		return Map.of("spring.neo4j.uri", uri, "spring.neo4j.authentication.username", "neo4j",
				"spring.neo4j.authentication.password", password);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> supply(String className) {
		var type = ClassUtils.resolveClassName(className, TestDatabase.class.getClassLoader());
		return ((Supplier<Map<String, String>>) BeanUtils.instantiateClass(type)).get();
	}

}
