package dev.crossclaim.cypher;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.neo4j.test.autoconfigure.DataNeo4jTest;

import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database makes of every file below {@code cypher/}, planned but not run. */
@DataNeo4jTest
@WithDatabase
class EveryStatementTests {

	private static final CypherCatalog CATALOG = new CypherCatalog();

	/** Procedures that a statement may call. All are of Neo4j itself. */
	private static final List<String> PROCEDURES = List.of("db.index.fulltext.queryNodes");

	private static final List<String> READING = List.of("query/", "graph/", "browser/");

	@Autowired
	Driver driver;

	@ParameterizedTest(name = "{0} in CYPHER {1}")
	@MethodSource("statements")
	void everyStatementCompilesAndDoesNothingForbidden(String name, int version) {
		var summary = explain("CYPHER %d EXPLAIN %s".formatted(version, CATALOG.get(name)));

		assertThat(operators(summary.plan(), "LoadCSV")).as("reads a file or address").isEmpty();
		assertThat(operators(summary.plan(), "ProcedureCall")).as("procedures called")
			.allMatch((call) -> PROCEDURES.stream().anyMatch((allowed) -> call.contains(allowed + "(")));
		if (READING.stream().anyMatch(name::startsWith)) {
			assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
		}
	}

	@Test
	void aCallOfAProcedureWouldBeSeen() {
		var plan = explain("CYPHER 25 EXPLAIN CALL db.labels() YIELD label RETURN label").plan();

		assertThat(operators(plan, "ProcedureCall")).singleElement().asString().contains("db.labels(");
	}

	static Stream<Arguments> statements() {
		return CATALOG.names()
			.stream()
			.flatMap((name) -> Stream.of(5, 25).map((version) -> Arguments.of(name, version)));
	}

	/** EXPLAIN plans without running, so parameters may be absent. */
	private ResultSummary explain(String statement) {
		try (var session = this.driver.session()) {
			return session.run(statement).consume();
		}
	}

	private static List<String> operators(Plan plan, String type) {
		var own = plan.operatorType().startsWith(type) ? Stream.of(plan.arguments().toString())
				: Stream.<String>empty();
		var below = plan.children().stream().flatMap((child) -> operators(child, type).stream());
		return Stream.concat(own, below).toList();
	}

}
