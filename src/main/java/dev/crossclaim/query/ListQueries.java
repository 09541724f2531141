package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Answers the questions whose answer is a list of rows, each with its sort key as
 * {@code key}.
 */
@Service
@Transactional(readOnly = true)
public class ListQueries {

	private final Map<ListQuestion, NamedQuery> queries;

	private final HorizonQuery horizon;

	private final HorizonQuery pairHorizon;

	ListQueries(Neo4jClient neo4j, CypherCatalog cypher, Horizons horizons) {
		this.queries = Arrays.stream(ListQuestion.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(),
					(question) -> new NamedQuery(neo4j, cypher, question.file())));
		this.horizon = new HorizonQuery(neo4j, cypher, horizons, "horizon");
		this.pairHorizon = new HorizonQuery(neo4j, cypher, horizons, "coopetition-horizon");
	}

	/**
	 * The rows of one page.
	 * @param about the question's own parameters, by their names in the file
	 * @param time what the question is about, or null for any time
	 */
	public Rows list(ListQuestion question, Map<String, @Nullable Object> about, @Nullable Window time, Slice slice) {
		return Objects.requireNonNull(this.queries.get(question))
			.runWith(about,
					NamedQuery.with("from", (time != null) ? time.from() : null, "to",
							(time != null) ? time.to() : null, "atLeast", slice.atLeast().ordinal(), "after",
							slice.afterKey(), "limit", slice.limit()));
	}

	/**
	 * The latest day of which the claims on a record or entity, or all claims, certainly
	 * speak, or null.
	 */
	public @Nullable LocalDate findHorizon(@Nullable String about) {
		return this.horizon.find("horizon", NamedQuery.with("id", about));
	}

	/**
	 * The latest day of which the claims on lawsuits between two companies certainly
	 * speak, or null.
	 */
	public @Nullable LocalDate findHorizonOfLawsuits(String a, String b, RollUp rollUp) {
		return this.pairHorizon.find("lawsuits",
				NamedQuery.with("companies", List.of(a, b), "market", null, "forum", null, "rollUp", rollUp.word()));
	}

}
