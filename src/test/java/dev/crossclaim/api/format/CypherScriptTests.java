package dev.crossclaim.api.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.GraphTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Neo4j runs the script, in both versions of Cypher, and holds the same graph
 * afterwards.
 */
@GraphTest
@Transactional
class CypherScriptTests {

	private static final String NODES = """
			MATCH (n) RETURN n.id AS id, n.name AS name, labels(n) AS labels, n.aliases AS aliases ORDER BY id""";

	private static final String EDGES = """
			MATCH (a)-[r]->(b)
			RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.places AS places, r.startText AS text,
			       r.startLatest = date('2024-07-31') AND r.contested AND r.origins = 2 AND r.share = 0.5 AS typed""";

	@Autowired
	Neo4jClient neo4j;

	@ParameterizedTest
	@ValueSource(strings = { "CYPHER 5", "CYPHER 25" })
	void theScriptBuildsTheGraphOnce(String version) {
		var graph = Samples.hostile();
		var script = new String(Samples.written(new CypherScript(Samples.json()), graph), UTF_8);
		run("MATCH (n) DETACH DELETE n");
		for (int twice = 0; twice < 2; twice++) {
			statements(script).forEach((statement) -> run(version + " " + statement));
		}

		assertThat(run(NODES)).extracting((row) -> row.get("id"))
			.containsExactlyInAnyOrderElementsOf(Samples.nodeIds(graph));
		assertThat(run(NODES)).extracting((row) -> row.get("name"))
			.containsExactlyInAnyOrderElementsOf(Samples.HOSTILE);
		assertThat(run(NODES)).allSatisfy((row) -> {
			assertThat(row.get("labels")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
				.contains("Entity", "Organization", "Company");
			assertThat(row.get("aliases")).isEqualTo(List.of(row.get("name"), "other"));
		});
		assertThat(run(EDGES)).extracting((row) -> row.get("id"))
			.containsExactlyInAnyOrderElementsOf(Samples.edgeIds(graph));
		assertThat(run(EDGES)).extracting((row) -> row.get("text")).containsAll(Samples.HOSTILE);
		assertThat(run(EDGES)).allSatisfy((row) -> {
			assertThat(row.get("typed")).isEqualTo(true);
			assertThat(row.get("places")).isEqualTo(List.of("DE", "US-DE"));
		});
	}

	/** One on each line. */
	private static List<String> statements(String script) {
		return Arrays.stream(script.split("\n"))
			.filter((line) -> !line.startsWith("//"))
			.map((line) -> line.substring(0, line.length() - 1))
			.toList();
	}

	private List<Map<String, Object>> run(String cypher) {
		return List.copyOf(this.neo4j.query(cypher).fetch().all());
	}

}
