package dev.crossclaim.browser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.GraphTest;
import dev.crossclaim.cypher.CypherCatalog;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class GuideQueriesTests {

	private static final CypherCatalog CYPHER = new CypherCatalog();

	private static final int MOST_NODES = 299;

	/** What these show is told by imports; the catalogue alone has none of it. */
	private static final List<String> OF_IMPORTS = List.of("browser/16-bought-from-opponent",
			"browser/17-asserted-after-acquisition");

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@MethodSource("pictures")
	void everyPictureIsDrawnInAReadTransactionAndIsNotTooLarge(Run run) {
		var nodes = read((tx) -> {
			var found = new HashSet<String>();
			tx.run(run.version() + run.file().named())
				.forEachRemaining((row) -> row.values().forEach((v) -> addNodes(v, found)));
			return found;
		});
		assertThat(nodes).hasSizeBetween(OF_IMPORTS.contains(run.name()) ? 0 : 2, MOST_NODES);
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyTableAnswersInAReadTransaction(Run run) {
		var rows = read((tx) -> tx.run(CYPHER.get(run.file().table()), parameters(tx, run.file())).list());
		assertThat(rows.isEmpty()).isEqualTo(OF_IMPORTS.contains(run.name()));
	}

	static Stream<Run> pictures() {
		return Stream.of("CYPHER 5 ", "CYPHER 25 ").flatMap(GuideQueriesTests::runs);
	}

	/** The named queries have a test of their own under each version. */
	static Stream<Run> tables() {
		return runs("").filter((run) -> !run.file().table().isEmpty());
	}

	private static Stream<Run> runs(String version) {
		return CYPHER.names("browser")
			.stream()
			.map((name) -> new Run(version, name, GuideFile.parse(CYPHER.get(name))));
	}

	private <T> T read(Function<TransactionContext, T> work) {
		var reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (var session = this.driver.session(reading)) {
			return session.executeRead(work::apply);
		}
	}

	private static Map<String, Object> parameters(TransactionContext tx, GuideFile file) {
		var parameters = new HashMap<String, Object>();
		for (var command : file.parameters()) {
			var assignment = command.substring(":param ".length()).split(" => ", 2);
			parameters.put(assignment[0], tx.run("RETURN " + assignment[1] + " AS value").single().get("value"));
		}
		return parameters;
	}

	private static void addNodes(Value value, Set<String> found) {
		if (value.hasType(TypeSystem.getDefault().PATH())) {
			value.asPath().nodes().forEach((node) -> found.add(node.elementId()));
		}
	}

	/** One file, under one version of Cypher. */
	private record Run(String version, String name, GuideFile file) {

		@Override
		public String toString() {
			return this.version + this.name;
		}

	}

}
