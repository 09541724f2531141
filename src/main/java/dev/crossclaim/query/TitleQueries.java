package dev.crossclaim.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Tells what things are called, for the titles of pages. */
@Service
@Transactional(readOnly = true)
public class TitleQueries {

	private final NamedQuery titles;

	TitleQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.titles = new NamedQuery(neo4j, cypher, "titles");
	}

	/**
	 * The names of those of the ids that are entities, records or sources of the graph.
	 */
	public Map<String, String> names(Collection<String> ids) {
		var names = new HashMap<String, String>();
		for (var row : this.titles.run(NamedQuery.with("ids", ids)).rows()) {
			names.put(String.valueOf(row.get("id")), String.valueOf(row.get("name")));
		}
		return names;
	}

}
