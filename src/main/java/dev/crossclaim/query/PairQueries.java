package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Answers what is there between two companies or groups. */
@Service
@Transactional(readOnly = true)
public class PairQueries {

	private final NamedQuery between;

	private final NamedQuery timeline;

	private final NamedQuery edges;

	PairQueries(Neo4jClient neo4j, CypherCatalog cypher) {
		this.between = new NamedQuery(neo4j, cypher, "between");
		this.timeline = new NamedQuery(neo4j, cypher, "timeline");
		this.edges = new NamedQuery(neo4j, cypher, "edges-of-records");
	}

	/**
	 * The relationships between the two, the strongest first; those that held at another
	 * time only come last, with the certainty {@code NO}.
	 */
	public Rows list(PairQuestion question, Window time, int limit) {
		return this.between.run(NamedQuery.with("a", question.a(), "b", question.b(), "rollUp",
				question.rollUp().word(), "market", CoopetitionQuestion.code(question.market()), "forum",
				CoopetitionQuestion.code(question.forum()), "from", time.from(), "to", time.to(), "limit", limit));
	}

	/**
	 * What happened to some records, in the order of days.
	 * @param from first day, or null for all that happened before
	 */
	public Rows listHappenings(Collection<String> records, @Nullable LocalDate from, LocalDate to, Slice slice) {
		return this.timeline
			.run(NamedQuery.with("ids", null, "records", List.copyOf(records), "newest", false, "from", from, "to", to,
					"atLeast", slice.atLeast().ordinal(), "after", slice.afterKey(), "limit", slice.limit()));
	}

	/**
	 * The relationships of the reading layer that partnerships, lawsuits and ownerships
	 * stand for.
	 */
	public Rows listEdges(Collection<String> records, Window time) {
		return this.edges.run(NamedQuery.with("records", List.copyOf(records), "from", time.from(), "to", time.to()));
	}

}
