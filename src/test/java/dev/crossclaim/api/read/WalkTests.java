package dev.crossclaim.api.read;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk through a list while others write: what is there throughout, with the same sort
 * key, is seen exactly once.
 */
@RestTest
class WalkTests {

	/** Suits with and without names and days, certain and possible ones. */
	private static final String CREATE = """
			UNWIND range(1, 40) AS i
			CREATE (r:Record:Lawsuit {id: 'walk-' + right('0' + toString(i), 2), walk: true, kind: 'walk'})
			SET r.name = CASE WHEN i % 3 > 0 THEN 'W' + toString(i % 7) END,
			    r.startLatest = CASE WHEN i % 4 > 0 THEN date('2001-01-01') + duration({days: i % 5}) END,
			    r.startEarliest = r.startLatest, r.knownUntil = CASE WHEN i % 2 = 0 THEN date('2002-01-01') END
			""";

	@Autowired
	Http http;

	@Autowired
	Neo4jClient neo4j;

	@BeforeEach
	void create() {
		this.neo4j.query(CREATE).run();
	}

	@AfterEach
	void remove() {
		this.neo4j.query("MATCH (r:Lawsuit {walk: true}) DETACH DELETE r").run();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&sort=name", "&sort=-name", "&sort=filed", "&sort=-filed,name", "&sort=name,-filed" })
	void whatIsThereThroughoutIsSeenOnce(String sort) {
		var path = "/api/v1/lawsuits?asOf=2001-06-01&kind=walk&select=id&limit=7" + sort;
		var seen = new ArrayList<String>();
		var answer = this.http.get(path);
		for (int page = 0;; page++) {
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			seen.addAll(answer.<List<String>>at("$.items[*].id"));
			String next = answer.at("$.next");
			if (next == null) {
				break;
			}
			write(page);
			answer = this.http.get(path + "&cursor=" + next);
		}
		var throughout = List.of("walk-01", "walk-03", "walk-05", "walk-07", "walk-09", "walk-11", "walk-13", "walk-15",
				"walk-17", "walk-19", "walk-20", "walk-21", "walk-22", "walk-30", "walk-33", "walk-40");
		assertThat(seen).doesNotHaveDuplicates().containsAll(throughout);
	}

	/** Others appear before and after every place in the list, and some go. */
	private void write(int page) {
		this.neo4j
			.query("""
					UNWIND range(1, 5) AS i
					CREATE (:Record:Lawsuit {id: 'walk-' + toString(i) + '-new-' + toString($page), walk: true, kind: 'walk',
					  name: CASE WHEN i % 2 = 0 THEN 'W' + toString(i) END, startLatest: date('2001-01-01') + duration({days: i}),
					  startEarliest: date('2000-01-01'), knownUntil: CASE WHEN i < 3 THEN date('2002-01-01') END})
					""")
			.bind(page)
			.to("page")
			.run();
		this.neo4j.query("MATCH (r:Lawsuit {id: $id}) DETACH DELETE r")
			.bind("walk-" + List.of("02", "04", "06", "08", "10", "12", "14", "16").get(page % 8))
			.to("id")
			.run();
	}

	@Test
	void certainOnesComeFirstEachInTheOrderAskedForAndWithoutAValueLast() {
		for (var sort : List.of("name", "-name")) {
			var answer = this.http.get("/api/v1/lawsuits?asOf=2001-06-01&kind=walk&select=name&limit=200&sort=" + sort);
			var certainties = answer.<List<String>>at("$.items[*].certainty");
			assertThat(certainties).hasSize(40).isSortedAccordingTo(java.util.Comparator.reverseOrder());
			int certain = answer.<List<Object>>at("$.items[?(@.certainty=='YES')]").size();
			assertThat(certain).isPositive();
			var named = answer.<List<java.util.Map<String, String>>>at("$.items[?(@.certainty=='YES')]")
				.stream()
				.map((item) -> item.getOrDefault("name", ""))
				.toList();
			int names = (int) named.stream().filter((name) -> !name.isEmpty()).count();
			assertThat(named.subList(names, named.size())).containsOnly("");
			assertThat(named.subList(0, names)).isSortedAccordingTo(
					sort.equals("name") ? java.util.Comparator.naturalOrder() : java.util.Comparator.reverseOrder());
		}
	}

	@Test
	void aPlaceholderIsNoItem() {
		this.neo4j.query("MATCH (r:Lawsuit {id: 'walk-01'}) SET r.placeholder = true").run();

		assertThat(this.http.get("/api/v1/lawsuits?asOf=2001-06-01&kind=walk&select=id&limit=200")
			.<List<String>>at("$.items[*].id")).hasSize(39).doesNotContain("walk-01");
	}

}
