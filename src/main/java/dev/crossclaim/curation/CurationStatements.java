package dev.crossclaim.curation;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;

/** The files of {@code cypher/curation/}. */
@Component
class CurationStatements {

	private final Neo4jClient neo4j;

	private final Map<String, String> texts = new TreeMap<>();

	CurationStatements(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		cypher.names("curation")
			.forEach((name) -> this.texts.put(name.substring("curation/".length()), cypher.get(name)));
	}

	/** A statement, ready to run; values may be null. */
	@SuppressWarnings("NullAway")
	RunnableSpec run(String name, Map<String, @Nullable Object> parameters) {
		var text = this.texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("There is no cypher/curation/" + name);
		}
		return this.neo4j.query(text).bindAll(parameters);
	}

	/** Parameters, names and values in turn; values may be null. */
	static Map<String, @Nullable Object> with(@Nullable Object... namesAndValues) {
		var parameters = new TreeMap<String, @Nullable Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return parameters;
	}

}
