package dev.crossclaim.database;

import java.util.Map;
import java.util.function.Supplier;

import org.testcontainers.neo4j.Neo4jContainer;

/** The Neo4j that all tests of one JVM share, in a container. */
final class OneContainer implements Supplier<Map<String, String>> {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	@Override
	public Map<String, String> get() {
		return Holder.PROPERTIES;
	}

	private static final class Holder {

		static final Map<String, String> PROPERTIES = start();

		@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
		private static Map<String, String> start() {
			var neo4j = new Neo4jContainer(IMAGE).withNeo4jConfig("dbms.security.allow_csv_import_from_file_urls",
					"false");
			neo4j.start();
			return TestDatabase.of(neo4j.getBoltUrl(), neo4j.getAdminPassword());
		}

	}

}
