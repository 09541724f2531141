package dev.crossclaim.imports.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.ImportRefused;
import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.ReadRows;
import dev.crossclaim.imports.file.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What rows of tables state by their mappings, and what mappings are refused. */
class TablesTests {

	private static final String DEALS = "acquired_by\tdate\tcompany\tbusiness\tlocation\tvalue\tused_as\n";

	private static final Path JOINT = Path.of("src/test/resources/joint");

	@TempDir
	Path folder;

	@Test
	void aDealIsATransactionWithItsParties() throws IOException {
		var facts = deal("Microsoft\t2018-10-26\tGitHub\tSoftware\tUnited States\t7500000000.0\tGitHub");
		var deal = facts.nodes().getFirst();

		assertThat(deal.id()).isEqualTo("wikipedia-acquisitions:microsoft-github-2018-10-26");
		assertThat(deal.content()).containsEntry("kind", "acquisition")
			.containsEntry("price", "7500000000.0")
			.containsEntry("location", "United States")
			.containsEntry("startText", "2018-10-26");
		assertThat(ReadRows.links(facts)).containsExactly(
				"name:microsoft PARTY_TO wikipedia-acquisitions:microsoft-github-2018-10-26 {role=acquirer, verbatimName=Microsoft}",
				"name:git-hub PARTY_TO wikipedia-acquisitions:microsoft-github-2018-10-26 {role=target, verbatimName=GitHub}",
				"wikipedia-acquisitions:microsoft-github-2018-10-26 CONVEYS name:git-hub {verbatimName=GitHub}",
				"wikipedia-acquisitions:microsoft-github-2018-10-26 RESULTED_IN wikipedia-acquisitions:product:microsoft-github {}");
	}

	@ParameterizedTest
	@CsvSource({ "2018-10-26, 2018-10-26, 2018-10-26", "2015-10-01, 2015-10-01, 2015-10-31",
			"2007-01-01, 2007-01-01, 2007-12-31", "2016-02-01, 2016-02-01, 2016-02-29" })
	void aDayThatLooksPaddedIsItsMonthOrYearAndItsTextIsKept(String text, String earliest, String latest)
			throws IOException {
		var content = deal("A\t" + text + "\tB").nodes().getFirst().content();

		assertThat(content.get("startEarliest")).hasToString(earliest);
		assertThat(content.get("startLatest")).hasToString(latest);
		assertThat(content.get("endEarliest")).hasToString(earliest);
		assertThat(content.get("endLatest")).hasToString(latest);
		assertThat(content).containsEntry("startText", text);
	}

	@Test
	void aResolvedSuitIsOverAndNoLicence() throws IOException {
		var rows = ReadRows.of(mapped("mobile-suits-2011"), "a.csv",
				"source,target,type\nApple,HTC,suit\nNokia,Apple,resolved\nMicrosoft,HTC,licensing\nA,B,quarrel");
		var suit = ReadRows.facts(rows.getFirst()).nodes().getFirst();
		var resolved = ReadRows.facts(rows.get(1)).nodes().getFirst();

		assertThat(suit.content()).doesNotContainKey("endLatest");
		assertThat(suit.content().get("attestedOn")).hasToString("2011-08-01");
		assertThat(suit.content().get("startLatest")).hasToString("2011-08-31");
		assertThat(resolved.type()).hasToString("LAWSUIT");
		assertThat(resolved.content()).containsEntry("status", "resolved")
			.doesNotContainKeys("startLatest", "attestedOn", "knownUntil");
		assertThat(resolved.content().get("endLatest")).hasToString("2011-08-31");
		assertThat(ReadRows.links(ReadRows.facts(rows.get(2)))).allMatch((link) -> link.contains("role=licens"));
		assertThat(rows.get(3).outcome()).hasToString("Skipped[reason=meets no condition of the mapping]");
	}

	@Test
	void everyFormatOfATableIsReadAlike() throws IOException {
		var expected = ReadRows.links(deal("A\t2018-10-26\tB"));
		var json = "{\"Acquired_By\": \"A\", \"date\": \"2018-10-26\", \"company\": \"B\", \"value\": null}";
		var semicolons = "Acquired_By;Date;Company;business;location;value;used_as\nA;2018-10-26;B";

		for (var file : List.of(ReadRows.file("a.jsonl", json), ReadRows.file("a.json", "[" + json + "]"),
				ReadRows.file("a.csv", semicolons), workbook("", "A"))) {
			var rows = ReadRows.of(mapped("acquisitions"), file);
			assertThat(rows).hasSize(1);
			assertThat(ReadRows.links(ReadRows.facts(rows.getFirst()))).as(file.name()).isEqualTo(expected);
		}
	}

	@Test
	void aWorkbookOpensNothingOutside() throws IOException {
		var secret = Files.writeString(this.folder.resolve("secret.txt"), "sesame");
		var file = workbook("<!DOCTYPE worksheet [<!ENTITY e SYSTEM '%s'>]>".formatted(secret.toUri()), "A&e;");

		assertThat(mapped("acquisitions").refuse(file)).hasValueSatisfying(
				(why) -> assertThat(why).contains("it is no workbook that can be read").doesNotContain("sesame"));
	}

	@Test
	void aFileWithoutTheColumnsOfTheMappingIsRefusedByThem() throws IOException {
		assertThat(mapped("acquisitions").refuse(ReadRows.file("a.csv", "acquired_by,date\nA,2018-10-26")))
			.hasValueSatisfying((why) -> assertThat(why).contains("acquisitions.yaml:20")
				.contains("'business'")
				.contains("[acquired_by, date]"));
		assertThat(mapped("acquisitions").refuse(ReadRows.file("a.xlsx", "PK but no archive"))).isPresent();
		assertThat(mapped("acquisitions").refuse(ReadRows.file("a.xml", "<a/>"))).isPresent();
		assertThat(new Tables().refuse(ReadRows.file("a.csv", "a")))
			.hasValueSatisfying((why) -> assertThat(why).contains("--mapping").contains("acquisitions"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"type: Transaction | type: Deall | m.yaml:9: /records/0/type: 'type' is expected to be one of",
			"role: acquirer | role: aquirer | m.yaml:15: /records/0/parties/0/role: 'role' is expected to be one of",
			"kind: acquisition | colour: red | m.yaml:12: /records/0/properties/colour: 'colour' is no property of Transaction",
			"name: \"{a} buys {b}\" | name: \"{a buys {b}\" | m.yaml:11: /records/0/name: 'name' has a brace",
			"name: \"{a} buys {b}\" | nom: x | m.yaml:11: /records/0/nom: 'nom' is not a key known here",
			"on: {text: \"{day}\"} | on: {text: \"{day}\", formats: [\"QQQQQ-b\"]} | m.yaml:13: /records/0/on/formats: 'formats' has 'QQQQQ-b'",
			"type: CONVEYS | type: FILED_IN | m.yaml:17: /records/0/links/0/type: 'type' does not lead between Transaction",
			"id: deals | id: My Deals | m.yaml:2: /dataset/id: 'id' is no word",
			"id: deals | id: [deals | m.yaml:3: : is not YAML",
			"{a as who} | {a as whom} | m.yaml:18: /records/0/links/0/organization: 'organization' names the list of words 'whom'" })
	void whatIsWrongWithAMappingIsToldWithFileLineAndField(String right, String wrong, String problem)
			throws IOException {
		var mapping = """
				dataset:
				  id: deals
				  title: Deals
				  publisher: Nobody
				  licence: CC0-1.0
				words:
				  who: {x: X}
				records:
				  - type: Transaction
				    id: "{a} {b}"
				    name: "{a} buys {b}"
				    properties: {kind: acquisition}
				    on: {text: "{day}"}
				    parties:
				      - {role: acquirer, organization: "{a}"}
				    links:
				      - type: CONVEYS
				        organization: "{a as who}"
				""";
		var file = this.folder.resolve("m.yaml");
		Files.writeString(file, mapping);
		assertThat(MappingFiles.read(file.toString()).records()).hasSize(1);

		Files.writeString(file, mapping.replace(right, wrong));
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> MappingFiles.read(file.toString()))
			.withMessageContaining(problem.strip());
	}

	@Test
	void aMappingThatIsNotThereIsRefused() {
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> mapped("nothing.yaml"))
			.withMessageContaining("nothing.yaml");
	}

	@Test
	void anotherMappingIsAnotherVersionOfItsDataset() throws IOException {
		var file = this.folder.resolve("m.yaml");
		var text = Files.readString(Path.of("src/main/resources/imports/mappings/acquisitions.yaml"));
		Files.writeString(file, text);
		var first = MappingFiles.read(file.toString()).provider();
		Files.writeString(file, text.replace("kind: acquisition", "kind: merger"));

		assertThat(MappingFiles.read(file.toString()).provider().version()).isNotEqualTo(first.version());
	}

	@Test
	void theJointFixtureIsReadAsExpected() throws IOException {
		assertThat(ReadRows.count(mapped("acquisitions"), JOINT.resolve("acquisitions"))).containsAllEntriesOf(Map
			.of("stated TRANSACTION", 5, "quarantined: no readable day in date", 1, "quarantined: no company", 1));
		assertThat(
				ReadRows.count(mapped("src/test/resources/mappings/partnerships.yaml"), JOINT.resolve("partnerships")))
			.containsAllEntriesOf(Map.of("stated PARTNERSHIP", 16, "stated AGREEMENT", 1,
					"quarantined: no readable day in since", 1, "quarantined: no party_b", 1));
	}

	@Test
	void theRealTablesAreReadWhole() throws IOException {
		var deals = ReadRows.count(mapped("acquisitions"), SharedData.get("acquisitions/acquisitions.tsv"));
		var suits = ReadRows.count(mapped("mobile-suits-2011"), SharedData.get("mobile-suits-2011/suits.csv"));

		assertThat(deals).containsEntry("stated TRANSACTION", 2128).containsEntry("beside: parties", 4256);
		assertThat(suits).containsEntry("stated LAWSUIT", 26).containsEntry("stated AGREEMENT", 2);
	}

	private Facts deal(String row) throws IOException {
		return ReadRows.facts(ReadRows.of(mapped("acquisitions"), "a.tsv", DEALS + row).getFirst());
	}

	private static Importer mapped(String mapping) {
		return new Tables().with(mapping);
	}

	/** A workbook as small as they come: texts in the sheet, the date as a number. */
	private static SourceFile workbook(String prolog, String buyer) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		var cells = Arrays
			.stream(new String[] { "Acquired_By", "date", "company", "business", "location", "value", "used_as" })
			.map((text) -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
			.toList();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			put(zip, "[Content_Types].xml",
					"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
							+ part("workbook", "sheet.main") + part("worksheets/sheet1", "worksheet")
							+ part("styles", "styles") + "</Types>");
			put(zip, "xl/_rels/workbook.xml.rels",
					"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
							+ relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
			put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + sheets + "\" xmlns:r=\"" + relations
					+ "\"><sheets><sheet name=\"Deals\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
			put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + sheets
					+ "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
			put(zip, "xl/worksheets/sheet1.xml", prolog + "<worksheet xmlns=\"" + sheets + "\"><sheetData><row r=\"1\">"
					+ number(cells, 1) + "</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + buyer
					+ "</t></is></c><c r=\"B2\" s=\"1\"><v>43399</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>B</t></is></c></row></sheetData></worksheet>");
		}
		var all = bytes.toByteArray();
		return new SourceFile("a.xlsx", all.length, () -> new ByteArrayInputStream(all));
	}

	private static String part(String name, String type) {
		return "<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
			.formatted(name, type);
	}

	private static String number(List<String> cells, int row) {
		var text = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			text.append(cells.get(i).replace("<c ", "<c r=\"" + (char) ('A' + i) + row + "\" "));
		}
		return text.toString();
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
