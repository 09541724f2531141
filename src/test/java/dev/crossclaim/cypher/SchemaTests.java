package dev.crossclaim.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.neo4j.test.autoconfigure.DataNeo4jTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Schema changes cannot be rolled back with data, so each test cleans up after itself.
 */
@DataNeo4jTest
@WithDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SchemaTests {

	private static final String FIRST = "schema/T0001__schema_test_first";

	private static final String SECOND = "schema/T0002__schema_test_second";

	private final Neo4jClient neo4j;

	SchemaTests(@Autowired Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@Test
	void theConstraintsOfTheApplicationAreCreated() {
		new Schema(this.neo4j, new CypherCatalog()).apply();

		assertThat(this.neo4j.query("SHOW CONSTRAINTS YIELD name RETURN name").fetchAs(String.class).all())
			.contains("entity_id_unique", "record_id_unique", "evidence_id_unique");
	}

	@Test
	void filesAreAppliedOnceInTheOrderOfTheirNames() {
		var asked = new ArrayList<String>();
		var files = Map.of(SECOND, index("second"), FIRST, index("first"));

		new Schema(this.neo4j, noting(files, asked)).apply();
		assertThat(asked).containsExactly(FIRST, SECOND);
		assertThat(indexes()).containsExactly("schema_test_first", "schema_test_second");
		this.neo4j.query("DROP INDEX schema_test_first").run();

		new Schema(this.neo4j, new CypherCatalog(files)).apply();
		assertThat(indexes()).as("not applied again").containsExactly("schema_test_second");
	}

	@Test
	void aFileThatWasChangedIsRefusedByNameAndNothingAfterItIsApplied() {
		new Schema(this.neo4j, new CypherCatalog(Map.of(FIRST, index("first")))).apply();
		var changed = Map.of(FIRST, index("other"), SECOND, index("second"));

		assertThatExceptionOfType(ChangedSchemaFile.class)
			.isThrownBy(() -> new Schema(this.neo4j, new CypherCatalog(changed)).apply())
			.withMessageContaining("cypher/" + FIRST + ".cypher");
		assertThat(indexes()).containsExactly("schema_test_first");
	}

	@AfterEach
	void cleanUp() {
		indexes().forEach((index) -> this.neo4j.query("DROP INDEX " + index).run());
		this.neo4j.query("MATCH (s:SchemaFile) WHERE s.name STARTS WITH 'schema/T' DELETE s").run();
	}

	private static String index(String name) {
		return "// A test.\nCREATE INDEX schema_test_%1$s IF NOT EXISTS FOR (n:SchemaTest) ON (n.%1$s)".formatted(name);
	}

	private static CypherCatalog noting(Map<String, String> files, List<String> asked) {
		return new CypherCatalog(files) {
			@Override
			public String get(String name) {
				asked.add(name);
				return super.get(name);
			}
		};
	}

	private List<String> indexes() {
		var all = "SHOW INDEXES YIELD name WHERE name STARTS WITH 'schema_test' RETURN name ORDER BY name";
		return List.copyOf(this.neo4j.query(all).fetchAs(String.class).all());
	}

}
