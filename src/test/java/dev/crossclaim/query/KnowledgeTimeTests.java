package dev.crossclaim.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.GraphTest;

import static dev.crossclaim.query.Questions.day;
import static org.assertj.core.api.Assertions.assertThat;

/** What was known or recorded on a day, up to when claims speak, and since when. */
@GraphTest
class KnowledgeTimeTests {

	private static final List<String> BOTH = List.of("aws", "nokia");

	@Autowired
	private Questions questions;

	@Autowired
	private Neo4jClient neo4j;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void onTheDayOfLightReadingTheDayOfFilingWasNotYetCertainlyKnown() {
		var suit = knownAt("2024-07-31", "amazon-v-nokia-ded-2024").where("about.id", "amazon-v-nokia-ded-2024");
		assertThat(suit.all("evidence.source.id")).containsOnly("light-reading-2024-07-31");
		assertThat(suit.first("period.startLatest")).isEqualTo(day("2024-07-31"));
		assertThat(suit.first("period.startEarliest")).isNull();
		assertThat(suit.first("period.knownUntil")).isEqualTo(day("2024-07-31"));
	}

	@Test
	void theDayBeforeNothingOfItWasKnown() {
		assertThat(knownAt("2024-07-30", "amazon-v-nokia-ded-2024").rows()).isEmpty();
		assertThat(knownAt("2024-07-30", null).all("about.id")).contains("nokia-brand-licence-hmd")
			.doesNotContain("aws-nokia-cloud-core-de");
	}

	@Test
	void whatACorrectionReplacedWasNotWhatWasKnown() {
		var licence = knownAt("2017-07-15", "nokia-brand-licence-hmd").where("about.id", "nokia-brand-licence-hmd");
		assertThat(licence.all("parties.id")).containsExactlyInAnyOrder("hmd-global", "hmd-mobile", "nokia");
		assertThat(licence.all("evidence.origin.id")).doesNotContain("cross-licence-article-earlier-version");
	}

	@Test
	void aSourceWithoutADateIsNotCertainlyKnownOnAnyDay() {
		assertThat(knownAt("2100-01-01", null).all("evidence.source.id")).contains("light-reading-2024-07-31")
			.doesNotContain("dcd-2024", "showdown-2024");
	}

	@Test
	void theGraphHeldNothingBeforeItWasRecorded() {
		assertThat(recordedAsOf("2026-11-21", null).rows()).isEmpty();
		var suit = recordedAsOf("2026-11-22", "amazon-v-nokia-ded-2024").where("about.id", "amazon-v-nokia-ded-2024");
		assertThat(suit.first("period.startEarliest")).isEqualTo(day("2024-07-30"));
		assertThat(suit.first("period.startLatest")).isEqualTo(day("2024-07-30"));
		assertThat(suit.first("period.attestedOn")).isEqualTo(day("2024-07-31"));
	}

	@Test
	void theBoundsFromAllStatementsAreThoseOfTheGraph() {
		var stored = this.neo4j.query("MATCH (r:Record) RETURN r.id AS id, r.startEarliest AS startEarliest, "
				+ "r.startLatest AS startLatest, r.endEarliest AS endEarliest, r.endLatest AS endLatest, "
				+ "r.attestedOn AS attestedOn, r.knownUntil AS knownUntil, r.startText AS startText, r.endText AS endText")
			.fetch()
			.all();
		var recorded = recordedAsOf("2100-01-01", null);
		assertThat(stored).isNotEmpty().allSatisfy((bounds) -> {
			var record = recorded.where("about.id", String.valueOf(bounds.get("id")));
			for (var bound : bounds.keySet()) {
				if (!bound.equals("id")) {
					assertThat(record.first("period." + bound)).as("%s of %s", bound, bounds.get("id"))
						.isEqualTo(bounds.get(bound));
				}
			}
		});
	}

	@Test
	void whatWasTakenBackIsStillAnsweredForTheDaysBefore() {
		rolledBack(() -> {
			this.neo4j.query(
					"MATCH (c:Claim)-[:ABOUT]->(:Record {id: 'aws-of-amazon'}) SET c.retractedAt = date('2027-01-01')")
				.run();
			assertThat(recordedAsOf("2026-12-31", "aws-of-amazon").where("about.id", "aws-of-amazon").rows())
				.hasSize(1);
			assertThat(recordedAsOf("2027-01-01", "aws-of-amazon").where("about.id", "aws-of-amazon").rows()).isEmpty();
		});
	}

	@Test
	void theClaimsBehindTheFlagshipQuestionSpeakUpTo31July2024() {
		for (var companies : new Object[] { BOTH, List.of("amazon", "nokia"), List.of("nokia") }) {
			assertThat(horizon(companies).first("horizon")).isEqualTo(day("2024-07-31"));
		}
		var all = this.questions.ask("coopetition-horizon", "companies", null, "market", "DE", "forum", "US-DE");
		assertThat(all.first("horizon")).isEqualTo(day("2024-07-31"));
		assertThat(all.first("partnerships")).isEqualTo(day("2024-07-31"));
		assertThat(all.first("lawsuits")).isEqualTo(day("2024-07-31"));
	}

	@Test
	void anUnrelatedLaterImportDoesNotMoveTheHorizon() {
		rolledBack(() -> {
			this.neo4j
				.query("""
						MATCH (nokia:Organization {id: 'nokia'}), (xiaomi:Organization {id: 'xiaomi'}),
						      (de:Place {id: 'DE'}), (fr:Place {id: 'FR'})
						CREATE (:Record:Partnership {id: 'test-fr'})-[:IN_MARKET {knownUntil: date('2026-01-01')}]->(fr),
						       (:Record:Partnership {id: 'test-de'})-[:IN_MARKET {knownUntil: date('2026-01-01')}]->(de),
						       (nokia)-[:PARTNERS_WITH {recordId: 'test-fr', horizon: date('2026-01-01')}]->(xiaomi),
						       (nokia)-[:PARTNERS_WITH {recordId: 'test-de', horizon: date('2026-01-01')}]->(xiaomi),
						       (nokia)-[:LITIGATES_AGAINST {recordId: 'test-tx', places: ['US-TX'], horizon: date('2026-01-01')}]->(xiaomi)
						""")
				.run();
			assertThat(horizon(BOTH).first("horizon")).isEqualTo(day("2024-07-31"));
			assertThat(horizon(BOTH).first("partnerships")).isEqualTo(day("2024-07-31"));
			assertThat(this.questions.ask("coopetition-horizon", "companies", null, "market", "DE", "forum", "US-DE")
				.first("horizon")).isEqualTo(day("2024-07-31"));
		});
	}

	@Test
	void whereOneSideIsEmptyThereIsNoHorizon() {
		var none = this.questions.ask("coopetition-horizon", "companies", null, "market", "FR", "forum", "US-DE");
		assertThat(none.first("partnerships")).isNull();
		assertThat(none.first("horizon")).isNull();
		assertThat(none.first("lawsuits")).isEqualTo(day("2024-07-31"));
	}

	@Test
	void theHorizonOfACompanyIsThatOfItsRecords() {
		assertThat(this.questions.ask("horizon", "id", "xiaomi").first("horizon")).isEqualTo(day("2017-07-15"));
		assertThat(this.questions.ask("horizon", "id", "nokia").first("horizon")).isEqualTo(day("2024-07-31"));
		assertThat(this.questions.ask("horizon", "id", "cbis").first("horizon")).isEqualTo(day("2024-07-31"));
		assertThat(this.questions.ask("horizon", "id", "amazon-nokia-2023").first("horizon"))
			.isEqualTo(day("2024-07-31"));
	}

	@Test
	void awsAndNokiaAreCertainlyBothOn31July2024AndPossiblySinceOctober2023() {
		var both = this.questions.ask("both-since", "a", "nokia", "b", "aws");
		assertThat(both.all("companies.id")).containsExactly("aws", "nokia");
		assertThat(both.first("certainlyBoth")).isEqualTo(Map.of("from", day("2024-07-31"), "to", day("2024-07-31")));
		assertThat(both.first("possiblyBoth.from")).isEqualTo(day("2023-10-01"));
		assertThat(both.first("possiblyBoth.to")).isNull();
		var delaware = both.at("joint").where("lawsuit.id", "amazon-v-nokia-ded-2024");
		assertThat(delaware.first("certainty")).isEqualTo("YES");
		assertThat(delaware.first("possiblyBoth.from")).isEqualTo(day("2024-07-30"));
		assertThat(delaware.all("viaGroup.party.id")).containsExactly("amazon");
		assertThat(both.at("joint").where("lawsuit.id", "nokia-v-amazon-de-2023").all("certainty"))
			.containsExactly("POSSIBLE");
		assertThat(this.questions.ask("both-since", "a", "aws", "b", "nokia", "rollUp", "none").rows()).isEmpty();
	}

	private Answer knownAt(String day, @org.jspecify.annotations.Nullable String id) {
		return this.questions.ask("known-at", "knownAt", day(day), "id", id);
	}

	private Answer recordedAsOf(String day, @org.jspecify.annotations.Nullable String id) {
		return this.questions.ask("recorded-as-of", "recordedAsOf", day(day), "id", id);
	}

	private Answer horizon(Object companies) {
		return this.questions.ask("coopetition-horizon", "companies", companies, "market", "DE", "forum", "US-DE");
	}

	private void rolledBack(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			work.run();
		});
	}

}
