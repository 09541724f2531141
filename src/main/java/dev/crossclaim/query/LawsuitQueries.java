package dev.crossclaim.query;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Answers who sues whom, where, and over what. */
@Service
@Transactional(readOnly = true)
public class LawsuitQueries {

	private final NamedQuery lawsuit;

	LawsuitQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.lawsuit = new NamedQuery(neo4j, cypher, "lawsuit");
	}

	/**
	 * The lawsuit in one row, or none if the id is unknown. Without a time, as on the
	 * last day of which the sources speak.
	 */
	public Rows find(String id, @Nullable Window time) {
		return this.lawsuit.run(NamedQuery.with("id", id, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null));
	}

}
