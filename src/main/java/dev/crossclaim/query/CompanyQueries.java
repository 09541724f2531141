package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.ontology.RelationType;

/** Answers what is known of a company and with whom it is connected. */
@Service
@Transactional(readOnly = true)
public class CompanyQueries {

	private final NamedQuery company;

	private final HorizonQuery horizon;

	private final NamedQuery relationships;

	CompanyQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.company = new NamedQuery(neo4j, cypher, "company");
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "horizon");
		this.relationships = new NamedQuery(neo4j, cypher, "relationships-of-company");
	}

	/**
	 * The company in one row, or none if the id is unknown. Without a time, as on the
	 * last day of which the sources speak.
	 */
	public Rows find(String id, @Nullable Window time) {
		return this.company.run(NamedQuery.with("id", id, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null));
	}

	/**
	 * The latest day of which the claims on records that name the company certainly
	 * speak, or null.
	 */
	public @Nullable LocalDate findHorizon(String company) {
		return this.horizon.find("horizon", NamedQuery.with("id", company));
	}

	/** Direct relationships, strongest first, with their sort key as {@code key}. */
	public Rows listRelationships(String company, List<RelationType> types, @Nullable PlaceCode place, RollUp rollUp,
			Window time, Slice slice) {
		var names = types.isEmpty() ? null : types.stream().map(RelationType::name).toList();
		return this.relationships.run(NamedQuery.with("company", company, "types", names, "place",
				CoopetitionQuestion.code(place), "from", time.from(), "to", time.to(), "rollUp", rollUp.word(),
				"atLeast", slice.atLeast().ordinal(), "after", slice.afterKey(), "limit", slice.limit()));
	}

}
