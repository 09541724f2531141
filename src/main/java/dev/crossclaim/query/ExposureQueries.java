package dev.crossclaim.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.ExpensiveRead;
import dev.crossclaim.ontology.RelationType;

/** Answers who would be touched if a product could not be used. */
@Service
@ExpensiveRead
public class ExposureQueries {

	private final NamedQuery exposure;

	private final NamedQuery entity;

	private final NamedQuery step;

	private final HorizonQuery horizon;

	ExposureQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.exposure = new NamedQuery(neo4j, cypher, "exposure");
		this.entity = new NamedQuery(neo4j, cypher, "entity");
		this.step = new NamedQuery(neo4j, cypher, "neighbours");
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "horizon");
	}

	/** The latest day of which the claims on a product certainly speak, or null. */
	public @Nullable LocalDate findHorizon(String product) {
		return this.horizon.find("horizon", NamedQuery.with("id", product));
	}

	/** Whether there is a product of that id. */
	public boolean knows(String product) {
		return this.entity.run(NamedQuery.with("id", product))
			.first()
			.filter((row) -> "Product".equals(Walk.map(row, "node").get("label")))
			.isPresent();
	}

	/**
	 * Its makers, and the parties of deployments that run it or run on it, with their
	 * customers and partners.
	 * @param limit most relationships
	 */
	public Exposure find(String product, WalkFilter filter, int limit) {
		var time = filter.time();
		var direct = this.exposure.run(NamedQuery.with("id", product, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null, "atLeast", filter.atLeast().ordinal(), "limit", limit + 1));
		var spread = new Spread(new Walk(this.step, filter), filter, limit);
		spread.begin(direct.rows());
		spread.spread();
		return new Exposure(direct, spread.reached(), spread.nodes(), spread.edges(),
				spread.isTruncated() || direct.rows().size() > limit);
	}

	/** The relationships by which exposure spreads. */
	public static java.util.List<RelationType> spreading() {
		return java.util.List.of(RelationType.PARTNERS_WITH, RelationType.SUPPLIES);
	}

}
