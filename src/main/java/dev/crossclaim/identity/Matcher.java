package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Tells which thing of the graph is meant by a name and what else is known of it. A
 * candidate is certain only from {@link #CERTAIN} on, ahead of all others, and with
 * nothing against it: no other identifier, no other country.
 */
@Component
public class Matcher {

	/** From this score on, a candidate that is ahead of the others is certain. */
	public static final double CERTAIN = 0.9;

	/** Candidates below this score are not told. */
	public static final double LISTED = 0.5;

	/** How far ahead of the next a certain candidate is. */
	private static final double LEAD = 0.05;

	/** How many of those that the index finds are looked at. */
	private static final int BLOCK = 100;

	private final Neo4jClient neo4j;

	private final String candidates;

	Matcher(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.candidates = cypher.get("query/match-candidates");
	}

	/** What may be meant, best first, at most so many. */
	@Transactional(readOnly = true)
	public List<Candidate> match(MatchQuestion question, int limit) {
		var found = new LinkedHashMap<String, Known>();
		SearchText.identifiers(question.identifiers()).forEach((text) -> find(text, question.kinds(), found));
		if (question.name() != null) {
			SearchText.of(question.name()).ifPresent((text) -> find(text.candidates(), question.kinds(), found));
		}
		return decide(found.values().stream().map((known) -> Scorer.score(question, known)).toList(), limit);
	}

	/** Scores things at hand, without asking the graph. */
	public static List<Candidate> match(MatchQuestion question, List<Known> known, int limit) {
		return decide(known.stream().map((one) -> Scorer.score(question, one)).toList(), limit);
	}

	private void find(String text, List<String> kinds, Map<String, Known> found) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("text", text);
		parameters.put("kinds", kinds.isEmpty() ? null : kinds);
		parameters.put("limit", BLOCK);
		rows(parameters).map(Known::of).forEach((known) -> found.putIfAbsent(known.id(), known));
	}

	/** Parameters may be null, which the signatures of the client do not say. */
	@SuppressWarnings("NullAway")
	private Stream<Map<String, Object>> rows(Map<String, @Nullable Object> parameters) {
		return this.neo4j.query(this.candidates).bindAll(parameters).fetch().all().stream();
	}

	private static List<Candidate> decide(List<Candidate> scored, int limit) {
		var best = new ArrayList<>(scored.stream()
			.filter((one) -> one.score() >= LISTED)
			.sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
			.toList());
		double top = best.isEmpty() ? 0 : best.getFirst().score();
		if (top >= CERTAIN && !Scorer.isContested(best.getFirst())) {
			if (best.size() == 1 || best.get(1).score() <= top - LEAD) {
				best.set(0, best.getFirst().certain());
			}
			else {
				best.replaceAll((one) -> (one.score() > top - LEAD)
						? one.with(new Reason("not-alone", 0, "another candidate fits as well")) : one);
			}
		}
		return List.copyOf(best.subList(0, Math.min(limit, best.size())));
	}

}
