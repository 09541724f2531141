package dev.crossclaim.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.Canonical;
import dev.crossclaim.cypher.CypherCatalog;

/** Reads the whole graph in pages of bounded size, always in the same order. */
@Component
class GraphReader {

	private static final int PAGE = 500;

	private final Neo4jClient neo4j;

	private final String nodes;

	private final String relationships;

	private final String size;

	GraphReader(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.nodes = cypher.get("bundle/nodes-after");
		this.relationships = cypher.get("bundle/relationships-of");
		this.size = cypher.get("bundle/size");
	}

	@Transactional(readOnly = true)
	boolean isEmpty() {
		return this.neo4j.query(this.size).fetchAs(Long.class).one().orElse(0L) == 0;
	}

	/** The next nodes after an id; none at the end. */
	@Transactional(readOnly = true)
	List<Node> nodesAfter(String id) {
		return List.copyOf(this.neo4j.query(this.nodes)
			.bindAll(Map.of("after", id, "limit", PAGE))
			.fetchAs(Node.class)
			.mappedBy((types, row) -> new Node(row.get("id").asString(), row.get("labels").asList(Value::asString),
					row.get("properties").asMap()))
			.all());
	}

	/** The relationships that start from nodes. */
	@Transactional(readOnly = true)
	List<Relationship> relationshipsOf(List<Node> nodes) {
		return this.neo4j.query(this.relationships)
			.bind(nodes.stream().map(Node::id).toList())
			.to("ids")
			.fetchAs(Relationship.class)
			.mappedBy((types, row) -> new Relationship(row.get("start").asString(), row.get("type").asString(),
					row.get("end").asString(), row.get("properties").asMap()))
			.all()
			.stream()
			.sorted(Comparator.comparing(Relationship::key))
			.toList();
	}

	/** A node with all that it holds. */
	record Node(String id, List<String> labels, Map<String, Object> properties) {
	}

	/** A relationship with all that it holds. */
	record Relationship(String start, String type, String end, Map<String, Object> properties) {

		String key() {
			return Canonical.of(List.of(this.start, this.type, this.end, this.properties));
		}

	}

}
