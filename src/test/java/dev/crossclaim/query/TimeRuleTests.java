package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.GraphTest;
import dev.crossclaim.ontology.Certainty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The time rule of the flagship query, against one that is written day by day from
 * section 4 of the model.
 */
@GraphTest
class TimeRuleTests {

	private static final int CASES = 300;

	private static final LocalDate EPOCH = LocalDate.parse("2024-01-01");

	private static final int DAYS = 12;

	@Autowired
	private Questions questions;

	@Autowired
	private Neo4jClient neo4j;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void theQueryAndTheRuleAgreeOnAnyBounds() {
		long seed = Long.getLong("test.seed", System.nanoTime());
		System.out.println("TimeRuleTests: repeat with -Dtest.seed=" + seed);
		var random = new Random(seed);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			create();
			for (int i = 0; i < CASES; i++) {
				check(random, "seed " + seed + ", case " + i);
			}
		});
	}

	/** A child of a group is partner of a rival, and the group is sued by the rival. */
	private void create() {
		this.neo4j
			.query("""
					MATCH (de:Place {id: 'DE'}), (delaware:Place {id: 'US-DE'})
					CREATE (a:Entity:Organization:Company {id: 'test-a', name: 'A'})-[:SUBSIDIARY_OF {recordId: 'test-o'}]->
					         (g:Entity:Organization:Company {id: 'test-g', name: 'G'}),
					       (b:Entity:Organization:Company {id: 'test-b', name: 'B'}),
					       (a)-[:PARTNERS_WITH {recordId: 'test-p'}]->(b), (b)-[:LITIGATES_AGAINST {recordId: 'test-s'}]->(g),
					       (:Record:Partnership {id: 'test-p', name: 'P'})-[:IN_MARKET {recordId: 'test-m'}]->(de),
					       (:Record:Lawsuit {id: 'test-s', name: 'S'})-[:FILED_IN {recordId: 'test-f'}]->(delaware)
					""")
			.run();
	}

	private void check(Random random, String which) {
		var conditions = new HashMap<String, Bounds>();
		for (var record : List.of("test-p", "test-m", "test-s", "test-f", "test-o")) {
			conditions.put(record, Bounds.any(random));
		}
		this.neo4j.query("""
				UNWIND $rows AS row
				MATCH ()-[r:SUBSIDIARY_OF|PARTNERS_WITH|LITIGATES_AGAINST|IN_MARKET|FILED_IN {recordId: row.id}]->()
				SET r = row.bounds, r.recordId = row.id
				""")
			.bind(conditions.entrySet()
				.stream()
				.map((entry) -> Map.of("id", entry.getKey(), "bounds", entry.getValue().toProperties()))
				.toList())
			.to("rows")
			.run();
		int from = random.nextInt(DAYS);
		int to = random.nextBoolean() ? from : from + random.nextInt(DAYS - from);
		var answer = this.questions.ask("coopetition", "companies", List.of("test-a", "test-b"), "market", "DE",
				"forum", "US-DE", "from", EPOCH.plusDays(from), "to", EPOCH.plusDays(to));
		compare(answer, conditions.values(), from, to, which + ": " + conditions + " from " + from + " to " + to);
	}

	private static void compare(Answer answer, Collection<Bounds> conditions, int from, int to, String which) {
		var possible = new ArrayList<Integer>();
		var certain = new ArrayList<Integer>();
		for (int day = from; day <= to; day++) {
			var weakest = weakest(conditions, day);
			if (weakest != Certainty.NO) {
				possible.add(day);
			}
			if (weakest == Certainty.YES) {
				certain.add(day);
			}
		}
		assertThat(answer.first("certainty")).as(which)
			.isEqualTo(!certain.isEmpty() ? "YES" : !possible.isEmpty() ? "POSSIBLE" : null);
		assertThat(answer.first("possiblyBoth")).as(which).isEqualTo(interval(possible));
		assertThat(answer.first("certainlyBoth")).as(which).isEqualTo(interval(certain));
	}

	private static Certainty weakest(Collection<Bounds> conditions, int day) {
		return conditions.stream().map((bounds) -> bounds.on(day)).min(Certainty::compareTo).orElseThrow();
	}

	private static @Nullable Map<String, LocalDate> interval(List<Integer> days) {
		return days.isEmpty() ? null
				: Map.of("from", EPOCH.plusDays(days.getFirst()), "to", EPOCH.plusDays(days.getLast()));
	}

	/**
	 * The bounds of a period, as days after the first of January 2024. Sources may give
	 * ends that exclude each other.
	 */
	record Bounds(@Nullable Integer startEarliest, @Nullable Integer startLatest, @Nullable Integer endEarliest,
			@Nullable Integer endLatest, @Nullable Integer attestedOn) {

		static Bounds any(Random random) {
			var first = early(random);
			var second = early(random);
			boolean ordered = first == null || second == null || first <= second;
			return new Bounds(ordered ? first : second, ordered ? second : first, late(random), late(random),
					late(random));
		}

		private static @Nullable Integer early(Random random) {
			return (random.nextInt(3) == 0) ? null : random.nextInt(DAYS * 2 / 3) - 2;
		}

		private static @Nullable Integer late(Random random) {
			return (random.nextInt(3) == 0) ? null : DAYS / 3 + random.nextInt(DAYS);
		}

		/** Does it hold on the day? */
		Certainty on(int day) {
			if (this.startEarliest != null && day < this.startEarliest
					|| this.endLatest != null && day > this.endLatest) {
				return Certainty.NO;
			}
			var known = known();
			return (this.startLatest != null && this.startLatest <= day && known != null && day <= known)
					? Certainty.YES : Certainty.POSSIBLE;
		}

		/** The day called K in the model. */
		private @Nullable Integer known() {
			if (this.endEarliest != null && this.attestedOn != null) {
				return Math.max(this.endEarliest, this.attestedOn);
			}
			if (this.endEarliest != null) {
				return this.endEarliest;
			}
			return (this.attestedOn != null) ? this.attestedOn : this.startLatest;
		}

		Map<String, Object> toProperties() {
			var properties = new HashMap<String, Object>();
			put(properties, "startEarliest", this.startEarliest);
			put(properties, "startLatest", this.startLatest);
			put(properties, "endEarliest", this.endEarliest);
			put(properties, "endLatest", this.endLatest);
			put(properties, "attestedOn", this.attestedOn);
			var known = known();
			put(properties, "knownUntil",
					(known != null && this.endLatest != null && known > this.endLatest) ? this.endLatest : known);
			return properties;
		}

		private static void put(Map<String, Object> properties, String name, @Nullable Integer day) {
			if (day != null) {
				properties.put(name, EPOCH.plusDays(day));
			}
		}

	}

}
