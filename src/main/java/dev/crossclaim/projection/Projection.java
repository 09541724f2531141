package dev.crossclaim.projection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.identity.SearchNames;

/**
 * Runs the files of {@code cypher/project/} in the order of their names. The first drops
 * what is derived, the others derive it anew, so the result depends on claims alone; the
 * names to search for follow.
 */
@Component
public class Projection {

	private static final String KNOWN = "MATCH (p:Projection {id: 'projection'}) RETURN p.checksum";

	private static final String REMEMBER = "MERGE (p:Projection {id: 'projection'}) SET p.checksum = $checksum";

	private final Neo4jClient neo4j;

	private final List<String> statements;

	private final SearchNames names;

	private final String checksum;

	Projection(Neo4jClient neo4j, CypherCatalog cypher, SearchNames names) {
		this.neo4j = neo4j;
		this.names = names;
		this.statements = cypher.names("project").stream().map(cypher::get).toList();
		this.checksum = Checksum.of(String.join("\n", this.statements) + SearchNames.RULES);
	}

	/** Drops and derives everything, in one transaction. */
	@Transactional
	public void rebuild() {
		this.statements.forEach((statement) -> this.neo4j.query(statement).run());
		this.names.derive();
		this.neo4j.query(REMEMBER).bind(this.checksum).to("checksum").run();
	}

	/** Whether the graph was derived by other files than these, or not at all. */
	public boolean isStale() {
		return !findChecksum().filter(this.checksum::equals).isPresent();
	}

	/** The checksum of the files that the graph was derived by. */
	public Optional<String> findChecksum() {
		return this.neo4j.query(KNOWN).fetchAs(String.class).one();
	}

	/** Says which files derived a graph that was loaded as a whole. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void restore(String checksum) {
		this.neo4j.query(REMEMBER).bind(checksum).to("checksum").run();
	}

}
