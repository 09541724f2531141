package dev.crossclaim.cypher;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Brings the constraints and indexes of a database up to date: applies the files of
 * {@code cypher/schema/} that it has not seen, in the order of their names, and remembers
 * each with its checksum.
 */
@Component
public class Schema {

	private static final Logger log = LoggerFactory.getLogger(Schema.class);

	private static final String APPLIED = "MATCH (s:SchemaFile {name: $name}) RETURN s.checksum";

	private static final String REMEMBER = """
			MERGE (s:SchemaFile {name: $name}) SET s.checksum = $checksum, s.appliedAt = datetime()""";

	private final Neo4jClient neo4j;

	private final CypherCatalog cypher;

	Schema(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.cypher = cypher;
	}

	/**
	 * Applies what is new. Each file is one idempotent statement, so a start that was
	 * killed half way is repeated.
	 * @throws ChangedSchemaFile if a file differs from what was applied; nothing after it
	 * is applied
	 */
	public void apply() {
		for (var name : this.cypher.names("schema")) {
			var statement = this.cypher.get(name);
			var checksum = Checksum.of(statement);
			var applied = this.neo4j.query(APPLIED).bind(name).to("name").fetchAs(String.class).one();
			if (applied.isEmpty()) {
				this.neo4j.query(statement).run();
				this.neo4j.query(REMEMBER).bindAll(Map.of("name", name, "checksum", checksum)).run();
				log.info("Applied {}", name);
			}
			else if (!applied.get().equals(checksum)) {
				throw new ChangedSchemaFile(name);
			}
		}
		this.neo4j.query("CALL db.awaitIndexes(300)").run();
	}

}
