package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.cypher.CypherCatalog;

/** A file that tells a data horizon, asked once for each revision of the graph. */
class HorizonQuery {

	private final NamedQuery query;

	private final String name;

	private final Horizons horizons;

	HorizonQuery(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons, String name) {
		this.query = new NamedQuery(neo4j, cypher, name);
		this.name = name;
		this.horizons = horizons;
	}

	/** The day in a column of its row, or null. */
	@Nullable LocalDate find(String column, Map<String, @Nullable Object> parameters) {
		return this.horizons.of(List.of(this.name, column, parameters), () -> this.query.run(parameters).date(column));
	}

}
