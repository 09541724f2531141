package dev.crossclaim.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Numbers the states of the graph and keeps what changed from each to the next. Every
 * write of the application records a set of changes in its own transaction, so that the
 * revision moves if and only if the write is committed.
 */
@Component
public class GraphHistory {

	private final Neo4jClient neo4j;

	private final String revision;

	private final String record;

	GraphHistory(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.revision = cypher.get("history/revision");
		this.record = cypher.get("history/record");
	}

	/** The number of the graph's present state; 0 before the first write. */
	@Transactional(readOnly = true)
	public long revision() {
		return this.neo4j.query(this.revision).fetchAs(Long.class).one().orElse(0L);
	}

	/**
	 * Records changes in the transaction under way, and answers the new revision.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long record(String origin, String by, String why, List<Change> changes) {
		var rows = changes.stream()
			.map((change) -> Map.of("action", change.action().name(), "subject", change.subject(), "label",
					change.label(), "about", change.about()))
			.toList();
		return this.neo4j.query(this.record)
			.bindAll(Map.of("at", Instant.now().atZone(ZoneOffset.UTC), "origin", origin, "by", by, "why", why,
					"changes", rows))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
