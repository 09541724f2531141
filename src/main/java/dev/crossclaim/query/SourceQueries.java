package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Answers what a source says, and where the sources disagree. */
@Service
@Transactional(readOnly = true)
public class SourceQueries {

	private final NamedQuery source;

	private final NamedQuery contradictions;

	private final NamedQuery horizon;

	SourceQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.source = new NamedQuery(neo4j, cypher, "source");
		this.contradictions = new NamedQuery(neo4j, cypher, "contradictions");
		this.horizon = new NamedQuery(neo4j, cypher, "contradictions-horizon");
	}

	/** The source in one row, or none if the id is unknown. */
	public Rows find(String id) {
		return this.source.run(NamedQuery.with("id", id));
	}

	/** Contradictions on one record or entity, or on all. */
	public Rows listContradictions(@Nullable String about, @Nullable List<Object> after, int limit) {
		return this.contradictions.run(NamedQuery.with("about", about, "after", after, "limit", limit));
	}

	/** The latest day of which contradicting sources certainly speak, or null. */
	public @Nullable LocalDate findHorizonOfContradictions(@Nullable String about) {
		return this.horizon.run(NamedQuery.with("about", about)).date("horizon");
	}

}
