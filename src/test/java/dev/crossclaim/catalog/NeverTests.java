package dev.crossclaim.catalog;

import java.util.Collection;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What must never happen, asked of the loaded graph. */
@LoadTest
class NeverTests {

	private final Neo4jClient neo4j;

	NeverTests(@Autowired Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@Test
	void noTypeLabelStatusOrRoleSaysThatSomebodyInfringes() {
		assertThat(texts("""
				CALL () {
				  MATCH ()-[r]->() RETURN type(r) AS word
				  UNION MATCH (n) UNWIND labels(n) AS word RETURN word
				  UNION MATCH ()-[r:PARTY_TO]->() RETURN r.role AS word
				  UNION MATCH (c:Claim {field: 'state'}) RETURN c.value AS word
				}
				WITH word WHERE toLower(word) CONTAINS 'infring' RETURN DISTINCT word""")).isEmpty();
	}

	@Test
	void noFieldOrPropertyIsNamedAfterInfringement() {
		assertThat(
				texts("""
						CALL () { MATCH (n) UNWIND keys(n) AS key RETURN key UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN key }
						WITH key WHERE toLower(key) CONTAINS 'infring' RETURN DISTINCT key"""))
			.isEmpty();
	}

	@Test
	void noPatentIsInvented() {
		assertThat(texts("MATCH (p:Patent) RETURN p.id")).isEmpty();
		assertThat(texts("MATCH (s:PatentSet {id: 'amazon-cloud-patents-ded-2024'}) WHERE s.statedSize = 12 "
				+ "AND s.membersKnown = false AND NOT (s)<-[:MEMBER_OF]-() RETURN s.id"))
			.hasSize(1);
	}

	@Test
	void thatItIsUnclearWhetherIbmIsDrawnInIsAClaimAndNoEdge() {
		assertThat(texts("MATCH (c:Claim {modality: 'UNKNOWN'})-[:HAS_VALUE]->({id: 'ibm'}) RETURN c.standing"))
			.containsExactly("NOTES");
		assertThat(texts("MATCH ({id: 'ibm'})-[r:LITIGATES_AGAINST|ACCUSES_PRODUCT]-() RETURN type(r)")).isEmpty();
		assertThat(texts("MATCH ({id: 'ibm'})-[:PARTY_TO]->(r:Lawsuit|Accusation|Dispute) RETURN r.id")).isEmpty();
	}

	@Test
	void aSuitWhoseCourtIsNotNamedIsFiledInTheCountry() {
		assertThat(texts("MATCH ({id: 'nokia-v-amazon-us-2023'})-[:FILED_IN]->(f) RETURN f.id")).containsExactly("US");
	}

	@Test
	void theComplaintAccusesWhatItAccusesAndOnlyMentionsTheRest() {
		assertThat(texts("MATCH ({id: 'amazon'})-[:ACCUSES_PRODUCT]->(p) RETURN DISTINCT p.id ORDER BY p.id"))
			.containsExactlyInAnyOrder("cbis", "cloudband", "nuage-networks", "nuage-vsp");
		assertThat(texts("MATCH (:Lawsuit)-[:MENTIONS]->(p) RETURN DISTINCT p.id")).contains("ncs");
	}

	@Test
	void everyRecordLeadsToASource() {
		assertThat(texts("""
				MATCH (r:Record)
				WHERE NOT EXISTS { (r)<-[:ABOUT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source) }
				RETURN r.id""")).isEmpty();
	}

	@Test
	void noClaimStandsWithoutOriginAndPassage() {
		assertThat(
				texts("""
						MATCH (c:Claim)
						WHERE COUNT { (c)-[:ABOUT]->() } <> 1 OR COUNT { (c)-[:SUPPORTED_BY]->() } <> 1 OR COUNT { (c)-[:FROM]->() } <> 1
						RETURN c.id"""))
			.isEmpty();
	}

	@Test
	void countsOfDifferentThingsStayApart() {
		assertThat(texts("""
				MATCH (o:Observation) WHERE o.unit CONTAINS 'patent'
				WITH o.unit AS unit, collect(o.id) AS ids RETURN unit""")).hasSizeGreaterThan(2);
	}

	@Test
	void anUndatedSourceAttestsNoDayOfItsOwn() {
		assertThat(texts("""
				MATCH (s:Source)<-[:IN_SOURCE]-()<-[:SUPPORTED_BY]-(c:Claim)
				WHERE s.published IS NULL AND (c.statedOn IS NOT NULL OR c.statedEarliest IS NOT NULL)
				RETURN c.id""")).isEmpty();
	}

	private Collection<String> texts(String query) {
		return this.neo4j.query(query).fetchAs(String.class).all();
	}

}
