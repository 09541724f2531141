package dev.crossclaim.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

import static dev.crossclaim.ontology.Modality.ADJUDICATED;
import static dev.crossclaim.ontology.Modality.ALLEGED;
import static dev.crossclaim.ontology.Modality.ANNOUNCED;
import static dev.crossclaim.ontology.Modality.PROCEDURAL;
import static dev.crossclaim.ontology.Modality.REPORTED;
import static dev.crossclaim.ontology.Modality.SELF_STATED;
import static dev.crossclaim.ontology.Modality.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which claims make which edges, by the rule of the model and not by that of the files.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Transactional
class ProjectionTests {

	private static final Set<Modality> CONFLICT = EnumSet.of(PROCEDURAL, REPORTED, SELF_STATED, ADJUDICATED, SETTLED);

	private static final Set<Modality> CO_OPERATION = EnumSet.of(REPORTED, SELF_STATED, ANNOUNCED, PROCEDURAL);

	private static final List<Edge> EDGES = List.of(new Edge("Partnership", "partner", "partner", "PARTNERS_WITH"),
			new Edge("Lawsuit", "plaintiff", "defendant", "LITIGATES_AGAINST"),
			new Edge("Lawsuit", "petitioner", "patent-owner", "LITIGATES_AGAINST"),
			new Edge("Agreement", "cross-licensor", "cross-licensor", "CROSS_LICENSES_WITH"),
			new Edge("Agreement", "licensor", "licensee", "LICENSES_TO"),
			new Edge("Agreement", "supplier", "customer", "SUPPLIES"),
			new Edge("Deployment", "supplier", "customer", "SUPPLIES"),
			new Edge("Competition", "competitor", "competitor", "COMPETES_WITH"),
			new Edge("Transaction", "acquirer", "target", "ACQUIRED"),
			new Edge("Transaction", "seller", "buyer", "SOLD_PATENTS_TO"),
			new Edge("Transaction", "transferor", "transferee", "TRANSFERRED_TO"),
			new Edge("Ownership", "child", "parent", "SUBSIDIARY_OF"),
			new Edge("Position", "office-at", "holder", "HEADED_BY"), new Edge("Dispute", "partner", "partner", ""),
			new Edge("Deal", "partner", "partner", ""), new Edge("Observation", "partner", "partner", ""));

	private static final String TWO_CLAIMS = """
			UNWIND $rows AS row
			CREATE (r:Record:$(row.label) {id: row.id})
			CREATE (a:Entity:Organization {id: row.id + '-a'})
			CREATE (b:Entity:$(row.end) {id: row.id + '-b'})
			WITH * UNWIND [[a, row.from], [b, row.to]] AS party
			WITH r, row, party[0] AS who, party[1] AS role
			CREATE (c:Claim:Evidence {id: row.id + '/' + role + '/' + who.id, field: 'party', role: role, modality: row.modality, polarity: row.polarity})
			CREATE (c)-[:ABOUT]->(r), (c)-[:HAS_VALUE]->(who), (c)-[:FROM]->(:Entity:Origin {id: c.id + '-origin'})""";

	private static final String ACCUSATIONS = """
			UNWIND $rows AS row
			CREATE (r:Record:Accusation {id: row.id}), (a:Entity:Organization {id: row.id + '-a'}), (p:Entity:Product {id: row.id + '-b'})
			WITH * UNWIND [['assertedBy', a], ['product', p]] AS stated
			WITH r, row, stated[0] AS field, stated[1] AS value
			CREATE (c:Claim:Evidence {id: row.id + '/' + field, field: field, modality: row.modality, polarity: 'positive'})
			CREATE (c)-[:ABOUT]->(r), (c)-[:HAS_VALUE]->(value), (c)-[:FROM]->(:Entity:Origin {id: c.id + '-origin'})""";

	private static final String BETWEEN = """
			MATCH (a)-[e]->(b) WHERE a.id STARTS WITH 'test:' AND b.id STARTS WITH 'test:' AND e.recordId IS NOT NULL
			RETURN e.recordId + ' ' + type(e) + CASE WHEN startNode(e).id ENDS WITH '-a' THEN '' ELSE ' backwards' END""";

	private final Neo4jClient neo4j;

	private final Projection projection;

	private final CypherCatalog cypher;

	@Autowired
	ProjectionTests(Neo4jClient neo4j, Projection projection, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.projection = projection;
		this.cypher = cypher;
	}

	@Test
	void aClaimMakesAnEdgeIfItsModalityAllowsItAndOtherwiseNone() {
		var expected = new ArrayList<String>();
		var rows = new ArrayList<Map<String, Object>>();
		for (var edge : EDGES) {
			for (var modality : Modality.values()) {
				rows.add(edge.row(modality, "positive"));
				if (edge.isMadeBy(modality)) {
					expected.add(edge.id(modality, "positive") + " " + edge.type);
				}
			}
		}
		this.neo4j.query(TWO_CLAIMS).bind(rows).to("rows").run();

		assertThat(edges()).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void aNegativeClaimMakesNoEdge() {
		var rows = EDGES.stream()
			.flatMap((edge) -> Arrays.stream(Modality.values()).map((modality) -> edge.row(modality, "negative")))
			.toList();
		this.neo4j.query(TWO_CLAIMS).bind(rows).to("rows").run();

		assertThat(edges()).isEmpty();
	}

	@Test
	void anAllegationMakesAnAccusationAndNoMore() {
		var made = EnumSet.copyOf(CONFLICT);
		made.add(ALLEGED);
		var rows = Arrays.stream(Modality.values())
			.map((modality) -> Map.of("id", "test:accusation:" + modality, "modality", modality.name()))
			.toList();
		this.neo4j.query(ACCUSATIONS).bind(rows).to("rows").run();

		assertThat(edges()).containsExactlyInAnyOrderElementsOf(
				made.stream().map((modality) -> "test:accusation:%s ACCUSES_PRODUCT".formatted(modality)).toList());
	}

	@Test
	void claimsBecomeTheRelationshipsThatTheOntologyNames() {
		var expected = new LinkedHashMap<String, String>();
		for (var field : Field.values()) {
			var relation = field.relation();
			if (relation != null && field != Field.PARTY) {
				expected.put(field.word(), relation.name());
			}
		}
		var map = this.cypher.get("project/05-connections").split("\\{market:", 2)[1].split("}", 2)[0];
		var made = new LinkedHashMap<String, String>();
		for (var entry : ("market:" + map).split(",", -1)) {
			made.put(entry.split(":", 2)[0].strip(), entry.split("'", 3)[1]);
		}

		assertThat(made).containsExactlyInAnyOrderEntriesOf(expected);
	}

	@Test
	void onlyRolesAndRelationshipsOfTheOntologyAreInTheGraph() {
		var types = Arrays.stream(RelationType.values()).map(RelationType::name).toList();
		var roles = Arrays.stream(Role.values()).map(Role::word).toList();

		assertThat(texts("MATCH (:Entity|Record|Evidence)-[r]->() RETURN DISTINCT type(r)")).isSubsetOf(types);
		assertThat(texts("MATCH ()-[r:PARTY_TO]->() RETURN DISTINCT r.role")).isSubsetOf(roles);
	}

	@Test
	void everyDerivedEdgeLeadsToItsRecordAndTheRecordToASource() {
		assertThat(
				texts("""
						MATCH (a)-[e]->(b) WHERE e.recordId IS NOT NULL
						  AND NOT EXISTS { MATCH (r:Record|Entity {id: e.recordId})<-[:ABOUT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:IN_SOURCE]->(:Source) }
						RETURN a.id + ' ' + type(e) + ' ' + b.id"""))
			.isEmpty();
	}

	private Collection<String> edges() {
		this.projection.rebuild();
		return texts(BETWEEN);
	}

	private Collection<String> texts(String query) {
		return this.neo4j.query(query).fetchAs(String.class).all();
	}

	/** Two roles in a kind of record and the edge that they make, empty for none. */
	private record Edge(String label, String from, String to, String type) {

		boolean isMadeBy(Modality modality) {
			return switch (this.label) {
				case "Lawsuit" -> CONFLICT.contains(modality);
				case "Competition" -> EnumSet.of(REPORTED, SELF_STATED).contains(modality);
				default -> !this.type.isEmpty() && CO_OPERATION.contains(modality);
			};
		}

		String id(Modality modality, String polarity) {
			return "test:%s:%s:%s:%s".formatted(this.label, this.from, modality, polarity);
		}

		Map<String, Object> row(Modality modality, String polarity) {
			return Map.of("id", id(modality, polarity), "label", this.label, "end",
					this.to.equals("holder") ? "Person" : "Organization", "from", this.from, "to", this.to, "modality",
					modality.name(), "polarity", polarity);
		}

	}

}
