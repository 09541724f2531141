package dev.crossclaim.engine;

import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.Driver;

/**
 * Commits numbers one after the other and prints each once it is acknowledged.
 */
final class CommitUntilKilled {

	static final String ACKNOWLEDGED = "acknowledged ";

	private CommitUntilKilled() {
	}

	public static void main(String[] args) {
		var engine = EmbeddedEngine.start(TestSettings.on(Path.of(args[0])));
		try (var driver = TestSettings.connect(engine)) {
			for (long number = count(driver) + 1; true; number++) {
				driver.executableQuery("CREATE (:Number {value: $value})")
					.withParameters(Map.of("value", number))
					.execute();
				System.out.println(ACKNOWLEDGED + number);
			}
		}
	}

	static long count(Driver driver) {
		var found = driver.executableQuery("MATCH (n:Number) RETURN count(DISTINCT n.value) AS count").execute();
		return found.records().getFirst().get("count").asLong();
	}

}
