package dev.crossclaim.query;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Answers what is known of a partnership. */
@Service
@Transactional(readOnly = true)
public class PartnershipQueries {

	private final NamedQuery partnership;

	PartnershipQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.partnership = new NamedQuery(neo4j, cypher, "partnership");
	}

	/**
	 * The partnership in one row, or none if the id is unknown. Without a time, as on the
	 * last day of which the sources speak.
	 */
	public Rows find(String id, @Nullable Window time) {
		return this.partnership.run(NamedQuery.with("id", id, "from", (time != null) ? time.from() : null, "to",
				(time != null) ? time.to() : null));
	}

}
