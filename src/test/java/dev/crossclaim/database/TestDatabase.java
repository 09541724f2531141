package dev.crossclaim.database;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Sets {@code spring.neo4j.*} before any bean is made, so that no context starts an
 * engine of its own. Knows the embedded engine by name only: tests also compile without.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String EMBEDDED = "dev.crossclaim.engine.OneEngine";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var uri = System.getProperty("test.neo4j.uri");
		var properties = (uri != null)
				? Map.of("spring.neo4j.uri", uri, "spring.neo4j.authentication.username", "neo4j",
						"spring.neo4j.authentication.password", System.getProperty("test.neo4j.password", "neo4j"))
				: embedded();
		TestPropertyValues.of(properties).applyTo(context);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> embedded() {
		var type = ClassUtils.resolveClassName(EMBEDDED, TestDatabase.class.getClassLoader());
		return ((Supplier<Map<String, String>>) BeanUtils.instantiateClass(type)).get();
	}

}
