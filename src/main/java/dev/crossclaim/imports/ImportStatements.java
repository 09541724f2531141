package dev.crossclaim.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import dev.crossclaim.cypher.CypherCatalog;

/** The statements of {@code cypher/imports/}. */
@Component
class ImportStatements {

	private static final String FOLDER = "imports/";

	private final Neo4jClient neo4j;

	private final Map<String, String> statements = new TreeMap<>();

	ImportStatements(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		cypher.names("imports")
			.forEach((name) -> this.statements.put(name.substring(FOLDER.length()), cypher.get(name)));
	}

	/** Runs a statement on rows, if there are any. */
	void run(String name, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			query(name).bind(rows).to("rows").run();
		}
	}

	/** Runs a statement on rows and answers one text of each result by another. */
	Map<String, String> texts(String name, List<Map<String, Object>> rows, String key, String value) {
		var texts = new HashMap<String, String>();
		if (!rows.isEmpty()) {
			fetch(name, Map.of("rows", rows))
				.forEach((row) -> texts.put(String.valueOf(row.get(key)), String.valueOf(row.get(value))));
		}
		return texts;
	}

	/** Runs a statement and answers its rows. */
	Collection<Map<String, Object>> fetch(String name, Map<String, Object> parameters) {
		return query(name).bindAll(parameters).fetch().all();
	}

	/** Runs a statement that answers texts. */
	List<String> list(String name, Map<String, Object> parameters) {
		return List.copyOf(query(name).bindAll(parameters).fetchAs(String.class).all());
	}

	private Neo4jClient.UnboundRunnableSpec query(String name) {
		return this.neo4j.query(Objects.requireNonNull(this.statements.get(name), name));
	}

}
