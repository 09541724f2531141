package dev.crossclaim.cypher;

import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether two graphs say the same: a checksum over ids, labels, types and content
 * properties that does not depend on the order of loading, engine-internal ids, runs or
 * clocks.
 */
@Component
public class GraphDigest {

	private final Neo4jClient neo4j;

	private final String nodes;

	private final String relationships;

	GraphDigest(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.nodes = cypher.get("graph/nodes");
		this.relationships = cypher.get("graph/relationships");
	}

	/** Computes the digest of the whole graph, in one read transaction. */
	@Transactional(readOnly = true)
	public String compute() {
		var checksum = new Checksum();
		lines(this.nodes).sorted().forEachOrdered(checksum::add);
		lines(this.relationships).sorted().forEachOrdered(checksum::add);
		return checksum.hex();
	}

	private Stream<String> lines(String query) {
		return this.neo4j.query(query).fetch().all().stream().map((row) -> Canonical.of(row) + "\n");
	}

}
