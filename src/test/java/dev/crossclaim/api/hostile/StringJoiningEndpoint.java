package dev.crossclaim.api.hostile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.bind.annotation.RequestParam;

import dev.crossclaim.api.contract.Described.Endpoint;

/** An endpoint as none may be: it makes Cypher of what it is sent. */
class StringJoiningEndpoint {

	static final String PATH = "/test/string-joining";

	/** Other tests need the database after this one. */
	private static final Pattern TOO_DANGEROUS = Pattern
		.compile("(?i)DELETE|DROP|SET |REMOVE|CONSTRAINT|INDEX|USER|DATABASE|TERMINATE");

	private final Neo4jClient neo4j;

	StringJoiningEndpoint(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** As the OpenAPI document would describe it. */
	static Endpoint description() {
		return new Endpoint(PATH, "GET", JsonMapper.shared().readTree("""
				{"parameters": [{"name": "id", "in": "query", "required": true, "schema": {"type": "string"}}]}"""));
	}

	List<Object> names(@RequestParam String id) {
		if (TOO_DANGEROUS.matcher(id).find()) {
			return List.of();
		}
		return this.neo4j.query("MATCH (n:Entity {id: '" + id + "'}) RETURN n.name AS name")
			.fetch()
			.all()
			.stream()
			.<Object>map(Map::copyOf)
			.toList();
	}

}
