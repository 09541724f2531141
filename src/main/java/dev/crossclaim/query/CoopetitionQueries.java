package dev.crossclaim.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/** Answers who is in co-operation and in conflict at the same moment. */
@Service
@Transactional(readOnly = true)
public class CoopetitionQueries {

	private final NamedQuery coopetition;

	private final HorizonQuery horizon;

	private final NamedQuery since;

	CoopetitionQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.coopetition = new NamedQuery(neo4j, cypher, "coopetition");
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "coopetition-horizon");
		this.since = new NamedQuery(neo4j, cypher, "both-since");
	}

	/**
	 * The latest day of which the sources certainly speak of both sides of the question;
	 * where the places have no such day, that of the question without places; or null.
	 */
	public @Nullable LocalDate findHorizon(CoopetitionQuestion question) {
		var day = horizon(question);
		return (day == null && (question.market() != null || question.forum() != null)) ? horizon(question.anywhere())
				: day;
	}

	/** Pairs of partners that are opponents too, strongest first. */
	public Rows list(CoopetitionQuestion question, Window time, Slice slice) {
		return this.coopetition.run(NamedQuery.with("companies", question.companiesOrNull(), "market",
				CoopetitionQuestion.code(question.market()), "forum", CoopetitionQuestion.code(question.forum()),
				"from", time.from(), "to", time.to(), "rollUp", question.rollUp().word(), "atLeast",
				slice.atLeast().ordinal(), "after", slice.after(), "limit", slice.limit()));
	}

	/**
	 * Since when two companies are both, in one row; none where no source lets them be.
	 */
	public Rows since(String a, String b, RollUp rollUp) {
		return this.since.run(NamedQuery.with("a", a, "b", b, "rollUp", rollUp.word()));
	}

	private @Nullable LocalDate horizon(CoopetitionQuestion question) {
		return this.horizon.find("horizon",
				NamedQuery.with("companies", question.companiesOrNull(), "market",
						CoopetitionQuestion.code(question.market()), "forum",
						CoopetitionQuestion.code(question.forum()), "rollUp", question.rollUp().word()));
	}

}
