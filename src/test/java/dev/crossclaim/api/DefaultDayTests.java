package dev.crossclaim.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The day that a question without a day is about, and the walk through a list, while a
 * later dataset on other companies in other places is loaded.
 */
@RestTest
class DefaultDayTests {

	private static final String LATER = """
			UNWIND range(1, 5) AS n
			MATCH (france:Place {id: 'FR'}), (california:Place {id: 'US-CA'})
			CREATE (a:Entity:Organization:Company {id: 'test-a' + n, name: 'A' + n, unrelated: true}),
			       (b:Entity:Organization:Company {id: 'test-b' + n, name: 'B' + n, unrelated: true}),
			       (p:Record:Partnership {id: 'test-p' + n, name: 'P', besideLawsuit: true, unrelated: true}),
			       (s:Record:Lawsuit {id: 'test-s' + n, name: 'S', unrelated: true}),
			       (a)-[e:PARTNERS_WITH {recordId: p.id, places: ['FR']}]->(b),
			       (b)-[l:LITIGATES_AGAINST {recordId: s.id, places: ['US-CA']}]->(a),
			       (a)-[:PARTY_TO {role: 'partner'}]->(p)<-[:PARTY_TO {role: 'partner'}]-(b),
			       (p)-[m:IN_MARKET]->(france), (s)-[f:FILED_IN]->(california)
			WITH [p, s, e, l, m, f] AS parts
			UNWIND parts AS part
			SET part.startLatest = date('2025-05-01'), part.knownUntil = date('2025-06-01'), part.horizon = date('2025-06-01')
			""";

	/** As every write does: horizons are kept as long as the graph is as it was. */
	private static final String CHANGED = "MATCH (h:History) SET h.revision = h.revision + 1";

	@Autowired
	Http http;

	@BeforeEach
	void aLaterDatasetIsLoaded(@Autowired Neo4jClient neo4j) {
		neo4j.query(LATER).run();
		neo4j.query(CHANGED).run();
	}

	@AfterEach
	void itIsRemoved(@Autowired Neo4jClient neo4j) {
		neo4j.query("MATCH (n:Entity|Record {unrelated: true}) DETACH DELETE n").run();
		neo4j.query(CHANGED).run();
	}

	@ParameterizedTest
	@ValueSource(strings = { "market=DE&forum=US-DE", "market=DE&forum=US-DE&asOf=latest", "company=aws,nokia",
			"company=nokia&market=DE" })
	void theDefaultIsTheHorizonOfTheQuestion(String question) {
		var answer = this.http.get("/api/v1/coopetition?" + question);

		assertThat(answer.<String>at("$.asOf")).isEqualTo("2024-07-31");
		assertThat(answer.<String>at("$.dataHorizon")).isEqualTo("2024-07-31");
		assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
		assertThat(answer.<List<String>>at("$.items[*].companies[*].id")).containsExactly("aws", "nokia");
	}

	@Test
	void theHorizonDoesNotDependOnTheDayAskedAbout() {
		var answer = this.http.get("/api/v1/coopetition?market=DE&forum=US-DE&asOf=2030-01-01");

		assertThat(answer.<String>at("$.asOf")).isEqualTo("2030-01-01");
		assertThat(answer.<String>at("$.dataHorizon")).isEqualTo("2024-07-31");
	}

	@Test
	void aWalkReturnesEachPairOnceAndKeepsItsDay(@Autowired Neo4jClient neo4j) {
		var pairs = new ArrayList<String>();
		var path = "/api/v1/coopetition?limit=2";
		var answer = this.http.get(path);
		while (true) {
			assertThat(answer.<String>at("$.asOf")).isEqualTo("2025-06-01");
			assertThat(answer.<String>at("$.certainty")).isEqualTo("YES");
			pairs.addAll(answer.<List<String>>at("$.items[*].companies[0].id"));
			String next = answer.at("$.next");
			if (next == null) {
				break;
			}
			// a later fact arrives while the walk goes on
			neo4j
				.query("MATCH ()-[r:PARTNERS_WITH|LITIGATES_AGAINST]-() WHERE r.recordId STARTS WITH 'test-' "
						+ "SET r.horizon = date('2026-01-01'), r.knownUntil = date('2026-01-01')")
				.run();
			answer = this.http.get(path + "&cursor=" + next);
		}
		assertThat(pairs).containsExactly("test-a1", "test-a2", "test-a3", "test-a4", "test-a5", "aws");
	}

	@Test
	void aWalkThroughLawsuitsReturnsEachOnce() {
		assertThat(walk("/api/v1/lawsuits?limit=3&asOf=2025-05-10")).hasSize(11).doesNotHaveDuplicates();
	}

	@Test
	void aWalkThroughRelationshipsReturnsEachOnce() {
		var path = "/api/v1/companies/nokia/relationships?asOf=2024-07-31";
		var all = this.http.get(path + "&limit=200").<List<String>>at("$.items[*].record.id");

		assertThat(walk(path + "&limit=7")).hasSameSizeAs(all).hasSizeGreaterThan(14);
	}

	private List<String> walk(String path) {
		var seen = new ArrayList<String>();
		var answer = this.http.get(path);
		while (true) {
			seen.addAll(answer.<List<Object>>at("$.items").stream().map(String::valueOf).toList());
			String next = answer.at("$.next");
			if (next == null) {
				return seen;
			}
			answer = this.http.get(path + "&cursor=" + next);
		}
	}

}
