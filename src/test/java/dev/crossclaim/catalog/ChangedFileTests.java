package dev.crossclaim.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A change in a file changes the graph by as much and no more. */
@LoadTest
class ChangedFileTests {

	private static final String PARTNERS = "MATCH (a)-[e:PARTNERS_WITH {recordId: 'test-partnership'}]->(b) ";

	private final CatalogLoader loader;

	private final Neo4jClient neo4j;

	@Autowired
	ChangedFileTests(CatalogLoader loader, Neo4jClient neo4j) {
		this.loader = loader;
		this.neo4j = neo4j;
	}

	@BeforeEach
	void loadTheExtraFile() {
		this.loader.load(Extra.files());
	}

	@Test
	void aSymmetricEdgeStandsOnceFromTheSmallerId() {
		assertThat(texts(PARTNERS + "RETURN a.id + ' ' + b.id")).containsExactly("test-acme test-zeta");
	}

	@Test
	void anOpposingEdgeRunsFromTheSideThatBringsTheCase() {
		assertThat(texts("MATCH (a)-[e:LITIGATES_AGAINST {recordId: 'test-lawsuit'}]->(b) RETURN a.id + ' ' + b.id"))
			.containsExactly("test-zeta test-acme");
	}

	@Test
	void onlyTheClaimsThatDifferAreWritten() {
		var before = hashes();

		this.loader.load(Extra.files(Extra.with(
				"recordedAt: 2026-11-22\n        states:\n          - existence\n"
						+ "          - party: test-zeta\n            role: plaintiff",
				"recordedAt: 2026-11-23\n        states:\n          - existence\n"
						+ "          - party: test-zeta\n            role: plaintiff")));

		var changed = new TreeSet<String>();
		hashes().forEach((id, hash) -> {
			if (!hash.equals(before.get(id))) {
				changed.add(id);
			}
		});
		assertThat(changed).containsExactly("test-lawsuit/filed/existence", "test-lawsuit/filed/forum/ded",
				"test-lawsuit/filed/party/defendant/test-acme", "test-lawsuit/filed/party/plaintiff/test-zeta",
				"test-lawsuit/filed/start");
	}

	@Test
	void theEdgeFollowsItsClaim() {
		this.loader.load(Extra
			.files(Extra.with("party: test-acme\n            role: partner", "party: aws\n            role: partner")));

		assertThat(texts(PARTNERS + "RETURN a.id + ' ' + b.id")).containsExactly("aws test-zeta");
	}

	@Test
	void aPropertyThatAFileDropsIsForgotten() {
		this.loader.load(Extra.files(Extra.with("        note: in a hurry\n", "")
			.replace(", aliases: [Zed], ticker: ZZZ", "")
			.replace("        holds: published\n", "")));

		assertThat(texts("MATCH (c:Claim {id: 'test-partnership/together/existence'}) "
				+ "UNWIND keys(c) AS key WITH key WHERE key IN ['note', 'attestedEarliest', 'attestedLatest'] "
				+ "RETURN key"))
			.isEmpty();
		assertThat(texts("MATCH (n:Organization {id: 'test-zeta'}) UNWIND keys(n) AS key RETURN key ORDER BY key"))
			.containsExactly("contentHash", "dataset", "id", "name");
		assertThat(texts(PARTNERS + "UNWIND keys(e) AS key WITH key WHERE key = 'attestedOn' RETURN key")).isEmpty();
	}

	@Test
	void anEntryThatIsRemovedIsSwept() {
		this.loader.load(Samples.all());

		assertThat(texts("MATCH (n) WHERE n.id STARTS WITH 'test-' RETURN n.id")).isEmpty();
		assertThat(this.loader.load(Samples.all()).written()).isZero();
	}

	@Test
	void aRetractedClaimLosesItsEdgeAndIsKept() {
		this.loader.load(Extra.files(Extra.with("note: in a hurry", "retractedAt: 2026-12-01")));

		assertThat(texts(PARTNERS + "RETURN a.id")).isEmpty();
		assertThat(texts("MATCH (c:Claim)-[:ABOUT]->({id: 'test-partnership'}) RETURN DISTINCT c.standing"))
			.containsExactly("RETRACTED");
		assertThat(texts("MATCH (r:Partnership {id: 'test-partnership'})--(p:Organization|Place) RETURN p.id"))
			.isEmpty();
	}

	@Test
	void aDenialLeavesTheEdgeContested() {
		var denial = """
				      - id: denied
				        passage: test-gazette#lead
				        origin: test-press
				        modality: DENIED
				        by: [Acme, Gazette]
				        recordedAt: 2026-11-22
				        states: [existence]
				lawsuits:
				""";
		assertThat(texts(PARTNERS + "RETURN toString(e.contested)")).containsExactly("false");

		this.loader.load(Extra.files(Extra.with("lawsuits:\n", denial)));

		assertThat(texts(PARTNERS + "RETURN toString(e.contested)")).containsExactly("true");
	}

	@Test
	void aCorrectionKeepsWhatItReplaces() {
		var correction = """
				      - id: corrected
				        passage: test-gazette#lead
				        origin: test-press
				        modality: REPORTED
				        by: [Gazette]
				        recordedAt: 2026-11-23
				        supersedes: test-partnership/together
				        states:
				          - market: FR
				lawsuits:
				""";

		this.loader.load(Extra.files(Extra.with("lawsuits:\n", correction)));

		assertThat(texts("MATCH ({id: 'test-partnership'})-[:IN_MARKET]->(p) RETURN p.id")).containsExactly("FR");
		assertThat(texts("MATCH (c:Claim {id: 'test-partnership/together/market/DE'}) RETURN c.standing"))
			.containsExactly("SUPERSEDED");
		assertThat(texts(PARTNERS + "RETURN a.id")).as("other fields stand").hasSize(1);
	}

	private Collection<String> texts(String query) {
		return this.neo4j.query(query).fetchAs(String.class).all();
	}

	private Map<String, String> hashes() {
		return this.neo4j.query("MATCH (n:Entity|Record|Evidence) RETURN n.id AS id, n.contentHash AS hash")
			.fetch()
			.all()
			.stream()
			.collect(
					Collectors.toMap((row) -> String.valueOf(row.get("id")), (row) -> String.valueOf(row.get("hash"))));
	}

}
