package dev.crossclaim.imports.ror;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.ReadRows;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of records of both schemas. */
class RorTests {

	private static final String FIRST = """
			{"id": "https://ror.org/0326v3z14", "name": "Toshiba (Japan)", "email_address": "post@example.org", "established": 1939, "types": ["Company"],
			 "relationships": [{"label": "Toshiba (France)", "type": "Child", "id": "https://ror.org/02mf2qw78"}, {"label": "Old", "type": "Predecessor", "id": "https://ror.org/00hd52462"}],
			 "addresses": [{"city": "Tokyo", "line": "1 Street", "postcode": "100"}], "aliases": ["Toshiba"], "acronyms": [], "status": "active",
			 "labels": [{"label": "\u6771\u829d", "iso639": "ja"}], "country": {"country_name": "Japan", "country_code": "JP"},
			 "external_ids": {"Wikidata": {"preferred": "Q49125", "all": ["Q49125", "Q40212287"]}, "GRID": {"preferred": null, "all": "grid.410825.a"}}}
			""";

	private static final String SECOND = """
			[{"admin": {"created": {"date": "2020-01-01", "schema_version": "1.0"}, "last_modified": {"date": "2026-06-02", "schema_version": "2.1"}},
			  "id": "https://ror.org/02mf2qw78", "established": null, "status": "active", "types": ["company", "funder"], "domains": [], "links": [],
			  "names": [{"lang": null, "types": ["label", "ror_display"], "value": "Toshiba (France)"}, {"lang": null, "types": ["acronym"], "value": "TF"}],
			  "locations": [{"geonames_id": 1, "geonames_details": {"country_code": "FR", "name": "Puteaux"}}],
			  "external_ids": [{"type": "wikidata", "preferred": null, "all": ["Q1"]}],
			  "relationships": [{"label": "Toshiba (Japan)", "type": "parent", "id": "https://ror.org/0326v3z14"}, {"label": "X", "type": "rival", "id": "https://ror.org/00hd52462"}]},
			 {"id": "https://example.org/1", "names": [], "relationships": []}]
			""";

	private final Ror ror = new Ror();

	@Test
	void readsTheFirstSchema() throws IOException {
		var facts = ReadRows.facts(ReadRows.of(this.ror, ReadRows.file("a.json", FIRST)).getFirst());

		assertThat(facts.nodes().getFirst().content())
			.isEqualTo(Map.of("name", "Toshiba (Japan)", "aliases", List.of("Toshiba", "\u6771\u829d"), "rorId",
					"0326v3z14", "wikidataId", "Q49125", "gridId", "grid.410825.a", "kinds", List.of("company"),
					"status", "active", "established", 1939L, "town", "Tokyo", "country", "JP"));
		assertThat(ReadRows.links(facts)).containsExactly(
				"ror:02mf2qw78 PARTY_TO ror:02mf2qw78-child-of-0326v3z14 {role=child}",
				"ror:0326v3z14 PARTY_TO ror:02mf2qw78-child-of-0326v3z14 {role=parent}",
				"ror:00hd52462 PARTY_TO ror:00hd52462-succeeded-by-0326v3z14 {role=predecessor}",
				"ror:0326v3z14 PARTY_TO ror:00hd52462-succeeded-by-0326v3z14 {role=successor}");
	}

	@Test
	void readsTheSecondSchemaAndMakesOneRecordOfBothSides() throws IOException {
		var rows = ReadRows.of(this.ror, ReadRows.file("a.json", SECOND));

		var facts = ReadRows.facts(rows.getFirst());
		assertThat(facts.nodes().getFirst().content()).containsEntry("aliases", List.of("TF"))
			.containsEntry("wikidataId", "Q1")
			.containsEntry("town", "Puteaux");
		assertThat(facts.nodes()).extracting((node) -> node.id())
			.contains("ror:02mf2qw78-child-of-0326v3z14", "ror:00hd52462-rival-02mf2qw78");
		assertThat(facts.links()).extracting((link) -> link.content().get("role"))
			.containsExactly("child", "parent", "related", "related");
		assertThat(rows.getLast().outcome().toString()).isEqualTo("Quarantined[reason=no ROR id]");
	}

	@Test
	void refusesOtherJson() throws IOException {
		assertThat(this.ror.refuse(ReadRows.file("a.json", "{\"id\": 1}"))).isPresent();
		assertThat(this.ror.refuse(ReadRows.file("a.json", FIRST))).isEmpty();
	}

	@Test
	void readsEveryRecordThatIsThere() throws IOException {
		var counts = ReadRows.count(this.ror, SharedData.get("ror/focus"));

		assertThat(counts).containsEntry("stated COMPANY", 57);
	}

}
