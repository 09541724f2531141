package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.Collection;
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

	private final NamedQuery publishers;

	private final HorizonQuery horizon;

	SourceQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.source = new NamedQuery(neo4j, cypher, "source");
		this.contradictions = new NamedQuery(neo4j, cypher, "contradictions");
		this.publishers = new NamedQuery(neo4j, cypher, "publishers-behind");
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "horizon");
	}

	/** The source in one row, or none if the id is unknown. */
	public Rows find(String id) {
		return this.source.run(NamedQuery.with("id", id));
	}

	/** Contradictions, all or on one thing, with their sort key as {@code key}. */
	public Rows listContradictions(@Nullable String about, Slice slice) {
		return this.contradictions
			.run(NamedQuery.with("about", about, "after", slice.afterKey(), "limit", slice.limit()));
	}

	/** Publishers of the sources behind some records, those of most sources first. */
	public List<String> publishersBehind(Collection<String> records) {
		return this.publishers.run(NamedQuery.with("records", List.copyOf(records)))
			.rows()
			.stream()
			.map((row) -> String.valueOf(row.get("publisher")))
			.toList();
	}

	/**
	 * The latest day of which the claims on a record or entity, or all claims, certainly
	 * speak, or null.
	 */
	public @Nullable LocalDate findHorizon(@Nullable String about) {
		return this.horizon.find("horizon", NamedQuery.with("id", about));
	}

}
