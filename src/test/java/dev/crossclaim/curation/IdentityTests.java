package dev.crossclaim.curation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is merged is one, who is split is two, whatever the files say and in any order. */
@CurationTest
class IdentityTests extends Desk {

	@BeforeEach
	void accept() {
		acceptThePaper();
	}

	@Test
	void whatIsSaidOfTheFormerIdCountsForTheOther() {
		this.decisions.merge("test-acme-old", "test-acme", ANY, ALICE);

		assertThat(partners()).containsExactly("test-acme test-zeta");
		assertThat(texts("MATCH (n {id: 'test-acme-old'}) UNWIND labels(n) AS l RETURN l ORDER BY l"))
			.containsExactly("Evidence", "Former");
		assertThat(texts("MATCH ({id: 'test-acme-old'})-[:BECAME]->(n) RETURN n.id")).containsExactly("test-acme");
		assertThat(texts("MATCH (n {id: 'test-acme'}) UNWIND n.formerNames AS name RETURN name"))
			.containsExactly("Acme Old", "Acmeold");
		assertThat(texts("MATCH (c:Claim)-[r:HAS_VALUE]->({id: 'test-acme'}) RETURN c.value + ' ' + r.named"))
			.containsExactly("test-acme-old test-acme-old");
	}

	@Test
	void aMergeOfWhatTheFilesHoldOutlivesALoadAndIsUndone() {
		var before = this.digest.compute();
		var decision = this.decisions.merge("alcatel-lucent", "nokia", ANY, ALICE);
		var after = this.digest.compute();

		var report = loadAgain();

		assertThat(report.written()).isZero();
		assertThat(report.conflicts()).isEmpty();
		assertThat(this.digest.compute()).isEqualTo(after);

		this.decisions.undo(decision.id(), ANY, ALICE);

		assertThat(texts("MATCH (n:Company {id: 'alcatel-lucent'}) RETURN n.id")).hasSize(1);
		assertThat(loadAgain().written()).isZero();
		assertThat(withoutJudgements(before)).isTrue();
	}

	/** The judgement stays on record; all else is as before. */
	private boolean withoutJudgements(String before) {
		this.neo4j.query("MATCH (j:IdentityJudgement {keptBy: 'api'}) DETACH DELETE j").run();
		return this.digest.compute().equals(before);
	}

	@Test
	void theOrderOfMergesDoesNotMatter() {
		var one = this.decisions.merge("test-acme-old", "test-acme", ANY, ALICE);
		this.decisions.merge("test-acme", "test-zeta", ANY, ALICE);
		var digest = this.digest.compute();
		assertThat(texts("MATCH (c:Claim {id: 'test-partnership/together/party/partner/test-acme-old'})"
				+ "-[:HAS_VALUE]->(n) RETURN n.id"))
			.containsExactly("test-zeta");

		assertThat(one.nodes()).hasSize(1);
		this.decisions.retract(one.nodes().getFirst(), ANY, ALICE);
		this.decisions.restore(one.nodes().getFirst(), ANY, ALICE);

		assertThat(this.digest.compute()).isEqualTo(digest);
	}

	@Test
	void aSplitAssignsEveryClaim() {
		assertThatExceptionOfType(Unassigned.class)
			.isThrownBy(() -> this.decisions.split("test-acme-old", List.of("test-acme", "test-zeta"),
					Map.of("test-press", "test-acme"), null, ANY, ALICE))
			.satisfies((ex) -> assertThat(ex.claims())
				.containsExactly("test-partnership/together/party/partner/test-acme-old"));
	}

	@Test
	void aSplitIdBecomesBoth() {
		var decision = this.decisions.split("test-acme-old", List.of("test-acme", "test-zeta"),
				Map.of("test-partnership/together", "test-acme"), "test-zeta", ANY, ALICE);

		assertThat(partners()).containsExactly("test-acme test-zeta");
		assertThat(texts("MATCH (:Origin {id: 'test-press'})-[:VOICED_BY]->(n) RETURN n.id"))
			.containsExactly("test-zeta");
		assertThat(texts("MATCH ({id: 'test-acme-old'})-[:BECAME]->(n) RETURN n.id ORDER BY n.id"))
			.containsExactly("test-acme", "test-zeta");
		assertThat(loadAgain().written()).isZero();

		this.decisions.undo(decision.id(), ANY, ALICE);

		assertThat(partners()).containsExactly("test-acme-old test-zeta");
	}

	@Test
	void unlikeThingsAreNotMerged() {
		assertThatExceptionOfType(dev.crossclaim.catalog.CatalogRefused.class)
			.isThrownBy(() -> this.decisions.merge("test-acme", "test-partnership", ANY, ALICE));
		this.decisions.merge("test-acme-old", "test-acme", ANY, ALICE);
		assertThatExceptionOfType(NotPossible.class)
			.isThrownBy(() -> this.decisions.merge("test-acme", "test-acme-old", ANY, ALICE));
	}

	@Test
	void aClaimThatNamesAFormerIdCountsForItsSuccessor() {
		this.decisions.merge("test-acme-old", "test-acme", ANY, ALICE);
		var addition = """
				partnerships:
				  - id: test-partnership
				    claims:
				      - {id: again, passage: test-gazette#lead, origin: test-press, modality: REPORTED, by: [Gazette],
				         states: [{party: test-acme-old, role: customer}]}
				""";

		this.proposals.accept(this.proposals.propose(addition, ALICE).id(), ANY, ALICE);

		assertThat(texts("MATCH (n)-[:PARTY_TO {role: 'customer'}]->({id: 'test-partnership'}) RETURN n.id"))
			.containsExactly("test-acme");
	}

}
