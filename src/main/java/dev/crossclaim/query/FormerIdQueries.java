package dev.crossclaim.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Tells which ids gave way to others, by decisions on identities. */
@Service
@Transactional(readOnly = true)
public class FormerIdQueries {

	private final NamedQuery formerIds;

	FormerIdQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.formerIds = new NamedQuery(neo4j, cypher, "former-ids");
	}

	/** An entity or record that took the place of a former id. */
	public record Successor(String id, String name) {
	}

	/** All former ids with those that took their place. */
	public Map<String, List<Successor>> listAll() {
		var all = new TreeMap<String, List<Successor>>();
		for (var row : this.formerIds.run(NamedQuery.with()).rows()) {
			var successors = new ArrayList<Successor>();
			if (row.get("successors") instanceof List<?> list) {
				list.forEach((one) -> successors.add(toSuccessor((Map<?, ?>) one)));
			}
			all.put(String.valueOf(row.get("id")), List.copyOf(successors));
		}
		return all;
	}

	private static Successor toSuccessor(Map<?, ?> map) {
		return new Successor(String.valueOf(map.get("id")), String.valueOf(map.get("name")));
	}

}
