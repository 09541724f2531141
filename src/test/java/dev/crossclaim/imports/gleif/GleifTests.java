package dev.crossclaim.imports.gleif;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.ReadRows;
import dev.crossclaim.ontology.NodeType;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of entities, relationships and exceptions, in both shapes. */
class GleifTests {

	private static final String A = "5299000000000000000A";

	private static final String B = "5299000000000000000B";

	private static final String ENTITIES = """
			"LEI","Entity.LegalName","Entity.LegalName.xmllang","Entity.OtherEntityNames.OtherEntityName.1","Entity.LegalAddress.FirstAddressLine","Entity.LegalAddress.City","Entity.LegalAddress.Country","Entity.LegalJurisdiction","Entity.EntityCategory","Entity.EntityStatus","Entity.EntityCreationDate","Entity.SuccessorEntity.1.SuccessorLEI","Entity.SuccessorEntity.1.SuccessorEntityName","Registration.LastUpdateDate","Registration.RegistrationStatus"
			"5299000000000000000A","Alpha, Inc.","en","Alpha","12 Hilltop Drive","Dover","US","US-DE","GENERAL","INACTIVE","1999-03-02T00:00:00Z","5299000000000000000B","Beta GmbH","2024-05-01T10:11:12Z","MERGED"
			"5299000000000000000B","","","","","","","","","","","","","",""
			"short","No LEI","","","","","","","","","","","","",""
			""";

	private static final String RELATIONSHIPS = """
			Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,Relationship.Period.2.startDate,Relationship.Period.2.endDate,Relationship.Period.2.periodType,Relationship.Quantifiers.1.MeasurementMethod,Relationship.Quantifiers.1.QuantifierAmount,Relationship.Quantifiers.1.QuantifierUnits,Registration.InitialRegistrationDate,Registration.LastUpdateDate,Registration.RegistrationStatus
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2021-01-01T00:00:00Z,2021-12-31T00:00:00Z,ACCOUNTING_PERIOD,2017-10-01T23:00:00Z,,RELATIONSHIP_PERIOD,ACCOUNTING_CONSOLIDATION,1.00,PERCENTAGE,2018-01-01T00:00:00Z,2025-05-01T20:14:46Z,PUBLISHED
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_ULTIMATELY_CONSOLIDATED_BY,INACTIVE,2017-10-02T00:00:00Z,2020-06-30T00:00:00Z,RELATIONSHIP_PERIOD,,,,,,,2018-01-01T00:00:00Z,2020-07-01T00:00:00Z,LAPSED
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_FUND-MANAGED_BY,ACTIVE,,,,,,,,,,2018-01-01T00:00:00Z,2020-07-01T00:00:00Z,LAPSED
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_FOND_OF,ACTIVE,,,,,,,,,,,,
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_SUBFUND_OF,ACTIVE,,,,,,,,,,,,ANNULLED
			5299000000000000000A,LEI,DE000,ISIN,IS_SUBFUND_OF,ACTIVE,,,,,,,,,,,,
			5299000000000000000A,LEI,5299000000000000000B,LEI,IS_SUBFUND_OF,ACTIVE,yesterday,,RELATIONSHIP_PERIOD,,,,,,,,,
			""";

	private final Gleif gleif = new Gleif();

	@Test
	void readsAnEntityOfTheGoldenCopyWithoutItsStreet() throws IOException {
		var rows = ReadRows.of(this.gleif, ReadRows.file("lei2.csv", ENTITIES));

		var facts = ReadRows.facts(rows.getFirst());
		assertThat(facts.nodes().getFirst().content()).isEqualTo(Map.ofEntries(Map.entry("name", "Alpha, Inc."),
				Map.entry("aliases", java.util.List.of("Alpha")), Map.entry("lei", A), Map.entry("town", "Dover"),
				Map.entry("country", "US"), Map.entry("jurisdiction", "US-DE"), Map.entry("category", "GENERAL"),
				Map.entry("status", "INACTIVE"), Map.entry("registrationStatus", "MERGED"),
				Map.entry("founded", LocalDate.of(1999, 3, 2))));
		assertThat(facts.nodes().getFirst().version()).isEqualTo(LocalDate.of(2024, 5, 1));
		assertThat(ReadRows.links(facts)).containsExactly("lei:" + A + " INCORPORATED_IN US-DE {}",
				"lei:%s PARTY_TO gleif:%s-succeeded-by-%s {role=predecessor}".formatted(A, A, B),
				"lei:%s PARTY_TO gleif:%s-succeeded-by-%s {role=successor, verbatimName=Beta GmbH}".formatted(B, A, B));
		assertThat(rows.stream().skip(1).map((row) -> row.outcome().toString()))
			.containsExactly("Quarantined[reason=no name]", "Quarantined[reason=an LEI of another form]");
	}

	@Test
	void anAccountingParentIsAnOwnershipWithThePeriodOfTheRelationship() throws IOException {
		var rows = ReadRows.of(this.gleif, ReadRows.file("20260123-0800-gleif-rr.csv", RELATIONSHIPS));

		var direct = ReadRows.facts(rows.getFirst());
		assertThat(direct.nodes().getFirst().type()).isEqualTo(NodeType.OWNERSHIP);
		assertThat(direct.nodes().getFirst().content()).containsEntry("basis", "accounting")
			.containsEntry("startEarliest", LocalDate.of(2017, 10, 1))
			.containsEntry("startLatest", LocalDate.of(2017, 10, 2))
			.containsEntry("attestedOn", LocalDate.of(2026, 1, 23))
			.containsEntry("periods",
					java.util.List.of("ACCOUNTING_PERIOD 2021-01-01/2021-12-31", "RELATIONSHIP_PERIOD 2017-10-01/.."))
			.containsEntry("quantifiers", java.util.List.of("ACCOUNTING_CONSOLIDATION 1.00 PERCENTAGE"));
		assertThat(direct.links()).extracting((link) -> link.from() + link.content())
			.containsExactly("lei:" + A + "{role=child}", "lei:" + B + "{role=parent}");
		var ended = ReadRows.facts(rows.get(1)).nodes().getFirst().content();
		assertThat(ended).containsEntry("endLatest", LocalDate.of(2020, 6, 30)).doesNotContainKey("attestedOn");
	}

	@Test
	void fundsAndUnknownTypesAreKeptWithoutAParent() throws IOException {
		var rows = ReadRows.of(this.gleif, ReadRows.file("rr.csv", RELATIONSHIPS));

		assertThat(ReadRows.facts(rows.get(2)).links()).extracting((link) -> link.content().get("role"))
			.containsExactly("fund", "fund-manager");
		assertThat(ReadRows.facts(rows.get(3)).links()).extracting((link) -> link.content().get("role"))
			.containsExactly("related", "related");
		assertThat(rows.stream().skip(4).map((row) -> row.outcome().toString())).containsExactly(
				"Skipped[reason=registration annulled]", "Skipped[reason=an end without an LEI]",
				"Quarantined[reason=a date of another form]");
	}

	@Test
	void anExceptionIsAClaimOfTheEntity() throws IOException {
		var rows = ReadRows.of(this.gleif, ReadRows.file("repex.csv", """
				LEI,Exception.Category,Exception.Reason.1,Exception.Reason.2,Exception.Reference.1
				5299000000000000000A,DIRECT_ACCOUNTING_CONSOLIDATION_PARENT,NON_CONSOLIDATING,BINDING_LEGAL_COMMITMENTS,
				"""));

		var facts = ReadRows.facts(rows.getFirst());
		assertThat(facts.nodes().getFirst().content())
			.containsEntry("value", "no direct parent because NON_CONSOLIDATING, BINDING_LEGAL_COMMITMENTS")
			.containsEntry("modality", "SELF_STATED");
		assertThat(ReadRows.links(facts)).containsExactly("gleif:%s-no-direct-parent ABOUT lei:%s {}".formatted(A, A));
	}

	@Test
	void refusesWhatIsOutOfScopeWithAReason() throws IOException {
		assertThat(this.gleif.refuse(ReadRows.file("a.csv", "LEI,ISIN\n"))).get().asString().contains("securities");
		assertThat(this.gleif.refuse(ReadRows.file("a.csv", "a,b\n"))).isPresent();
		assertThat(this.gleif.refuse(ReadRows.file("a.ttl", "@prefix a: <b> ."))).get().asString().contains("RDF");
		assertThat(this.gleif.refuse(ReadRows.file("a.json", "{\"data\":[]}"))).isPresent();
	}

	@Test
	void readsEveryFileThatIsThere() throws IOException {
		var counts = ReadRows.count(this.gleif, SharedData.get("gleif"));

		assertThat(counts).containsOnly(Map.entry("stated COMPANY", 164), Map.entry("stated OWNERSHIP", 1095),
				Map.entry("stated CLAIM", 15),
				Map.entry("refused: it is RDF, which is out of scope: take the CSV or JSON of the same records", 7),
				Map.entry("refused: it is an answer of 'isins', which is out of scope", 11),
				Map.entry("refused: it is an answer of 'lei-issuer-accredited-jurisdictions', which is out of scope",
						2),
				Map.entry("refused: it has not the columns of entities, relationships or reporting exceptions", 1));
	}

}
