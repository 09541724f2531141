package dev.crossclaim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks of {@code docker-compose.yml} that need no Docker. */
class ComposeFileTests {

	private static final LoaderOptions STRICT = new LoaderOptions();

	static {
		STRICT.setAllowDuplicateKeys(false);
	}

	private final String text;

	private final Map<String, Map<String, Object>> services;

	ComposeFileTests() throws IOException {
		this.text = Files.readString(Path.of("docker-compose.yml"));
		Map<String, Map<String, Map<String, Object>>> file = new Yaml(STRICT).load(this.text);
		this.services = file.getOrDefault("services", Map.of());
	}

	@Test
	void everyServiceHasAHealthCheck() {
		assertThat(this.services).hasSize(2)
			.allSatisfy((name, service) -> assertThat(service).as(name).containsKey("healthcheck"));
	}

	@Test
	void theServerWaitsForAHealthyDatabase() {
		assertThat(this.services.get("crossclaim")).containsEntry("depends_on",
				Map.of("neo4j", Map.of("condition", "service_healthy")));
	}

	@Test
	void thereIsNoDefaultPassword() {
		assertThat(this.text.lines().filter((line) -> line.contains("${NEO4J_PASSWORD"))).hasSize(2)
			.allMatch((line) -> line.contains("${NEO4J_PASSWORD:?"));
	}

	@Test
	void nothingListensBeyondThisMachine() {
		assertThat(this.services.values()).flatExtracting((service) -> (List<?>) service.get("ports"))
			.allSatisfy((port) -> assertThat(port.toString()).startsWith("127.0.0.1:"));
	}

	@Test
	void dataSurvivesInNamedVolumes() {
		assertThat(this.services.get("neo4j")).containsEntry("volumes",
				List.of("neo4j-data:/data", "neo4j-logs:/logs"));
	}

	@Test
	void theDatabaseIsTheOneThatTheTestsUse() throws IOException {
		var container = Files.readString(Path.of("src/test/java/dev/crossclaim/database/OneContainer.java"));

		assertThat(container).contains("\"" + this.services.getOrDefault("neo4j", Map.of()).get("image") + "\"");
	}

}
