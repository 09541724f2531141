package dev.crossclaim.query;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.PlaceCode;

/** Answers who sues whom, where, and over what. */
@Service
@Transactional(readOnly = true)
public class LawsuitQueries {

	private final NamedQuery lawsuit;

	private final NamedQuery lawsuits;

	LawsuitQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.lawsuit = new NamedQuery(neo4j, cypher, "lawsuit");
		this.lawsuits = new NamedQuery(neo4j, cypher, "lawsuits");
	}

	/**
	 * The lawsuit in one row, or none if the id is unknown. Without a time, as on the
	 * last day of which the sources speak.
	 */
	public Rows find(String id, @Nullable Window time) {
		return this.lawsuit.run(NamedQuery.with("id", id, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null));
	}

	/**
	 * Lawsuits, strongest first, with their sort key as {@code strength} and id. Each row
	 * carries {@code horizon}; where nothing fits there is one row without a lawsuit.
	 */
	public Rows list(@Nullable PlaceCode forum, @Nullable String company, @Nullable Window time, Slice slice) {
		return this.lawsuits.run(NamedQuery.with("forum", CoopetitionQuestion.code(forum), "company", company, "from",
				(time != null) ? time.from() : null, "to", (time != null) ? time.to() : null, "atLeast",
				slice.atLeast().ordinal(), "after", slice.after(), "limit", slice.limit()));
	}

}
