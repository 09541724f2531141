package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.projection.Projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Loading again, in another order, or after a rebuild gives the same graph. */
@LoadTest
class RepeatedLoadTests {

	private final CatalogLoader loader;

	private final GraphDigest digest;

	private final Projection projection;

	private final Neo4jClient neo4j;

	private final TransactionTemplate alone;

	@Autowired
	RepeatedLoadTests(CatalogLoader loader, GraphDigest digest, Projection projection, Neo4jClient neo4j,
			PlatformTransactionManager transactions) {
		this.alone = new TransactionTemplate(transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
		this.loader = loader;
		this.digest = digest;
		this.projection = projection;
		this.neo4j = neo4j;
	}

	@Test
	void aSecondLoadWritesNothingAndDerivesNothing() {
		this.neo4j.query("MATCH ()-[r:LITIGATES_AGAINST]->() SET r.mark = true").run();

		assertThat(this.loader.load(Samples.all()).written()).isZero();
		assertThat(count("MATCH ()-[r:LITIGATES_AGAINST {mark: true}]->() RETURN count(r)")).isPositive();
	}

	@Test
	void filesInAnyOrderGiveTheSameGraph() {
		var before = this.digest.compute();
		for (int seed = 1; seed <= 2; seed++) {
			var files = new ArrayList<>(Samples.all());
			Collections.shuffle(files, new Random(seed));
			this.neo4j.query("MATCH (n:Entity|Record|Evidence) DETACH DELETE n").run();
			assertThat(this.digest.compute()).isNotEqualTo(before);

			this.loader.load(files);

			assertThat(this.digest.compute()).as("files shuffled with seed %d", seed).isEqualTo(before);
		}
	}

	@Test
	void theReadingLayerIsTheSameAfterItWasDroppedAndRebuilt() {
		var before = this.digest.compute();
		this.neo4j
			.query("MATCH ()-[r]->() WHERE r.recordId IS NOT NULL OR r.claims IS NOT NULL DELETE r "
					+ "WITH DISTINCT 1 AS one MATCH (n:Record|Claim) SET n.startLatest = null, n.standing = null")
			.run();
		assertThat(this.digest.compute()).isNotEqualTo(before);

		this.projection.rebuild();

		assertThat(this.digest.compute()).isEqualTo(before);
	}

	@Test
	void theDigestSeesAChangedProperty() {
		var before = this.digest.compute();
		this.neo4j.query("MATCH (n:Organization {id: 'aws'}) SET n.name = n.name + '!'").run();

		assertThat(this.digest.compute()).isNotEqualTo(before);
	}

	@Test
	void theDigestSeesAChangedRelationship() {
		var before = this.digest.compute();
		this.neo4j.query("MATCH ()-[r:PARTY_TO {role: 'plaintiff'}]->() SET r.role = 'defendant'").run();

		assertThat(this.digest.compute()).isNotEqualTo(before);
	}

	@Test
	void theDigestIgnoresRuns() {
		var before = this.digest.compute();
		this.neo4j.query("MATCH (n:Organization {id: 'aws'}) SET n.runId = 'another'").run();

		assertThat(this.digest.compute()).isEqualTo(before);
	}

	@Test
	void aRefusedFileLoadsNothingOfTheOthers() {
		var before = this.digest.compute();
		var files = Extra.files(Extra.with("party: test-acme", "party: nobody"));

		assertThatExceptionOfType(CatalogRefused.class).isThrownBy(() -> this.loader.load(files))
			.withMessageContaining("extra.yaml:30: unknown reference 'nobody'");
		assertThat(this.digest.compute()).isEqualTo(before);
	}

	@Test
	void anEditedFileGivesTheSameGraphAsAFreshLoad() {
		var edited = Extra.with("type: Company, aliases: [Zed], ticker: ZZZ", "type: Agency")
			.replace("note: in a hurry", "polarity: negative")
			.replace("          - forum: ded\n", "");
		var fresh = digestOf(() -> {
			this.neo4j.query("MATCH (n:Entity|Record|Evidence) DETACH DELETE n").run();
			this.loader.load(Extra.files(edited));
		});

		assertThat(digestOf(() -> {
			this.loader.load(Extra.files());
			this.loader.load(Extra.files(edited));
		})).isEqualTo(fresh);
	}

	/** The digest after a change, which is rolled back in a transaction of its own. */
	private String digestOf(Runnable change) {
		return Objects.requireNonNull(this.alone.execute((status) -> {
			status.setRollbackOnly();
			change.run();
			return this.digest.compute();
		}));
	}

	private long count(String query) {
		return this.neo4j.query(query).fetchAs(Long.class).one().orElseThrow();
	}

}
