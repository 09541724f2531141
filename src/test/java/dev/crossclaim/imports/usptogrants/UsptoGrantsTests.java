package dev.crossclaim.imports.usptogrants;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.LinkFact;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;
import dev.crossclaim.ontology.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of grants and applications, whatever the year of their document type. */
class UsptoGrantsTests {

	private static final String OLD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE us-patent-grant SYSTEM "us-patent-grant-v40-2004-12-02.dtd" [ ]>
			<us-patent-grant><us-bibliographic-data-grant>
			<publication-reference><document-id><country>US</country><doc-number>06836899</doc-number><kind>B1</kind><date>20050104</date></document-id></publication-reference>
			<application-reference appl-type="utility"><document-id><country>US</country><doc-number>10339710</doc-number><date>20030109</date></document-id></application-reference>
			<classification-national><country>US</country><main-classification>  2 52</main-classification><further-classification>  2336</further-classification></classification-national>
			<invention-title>Device for a <i>caf&eacute;</i></invention-title>
			<references-cited>
			<citation><patcit><document-id><country>US</country><doc-number>675108</doc-number><kind>A</kind><name>Perkins</name><date>19010500</date></document-id></patcit><category>cited by examiner</category></citation>
			<citation><patcit><document-id><country>US</country><doc-number>2002/0043158</doc-number><kind>A1</kind></document-id></patcit><category>cited by other</category></citation>
			<citation><nplcit><othercit>A book</othercit></nplcit><category>cited by other</category></citation>
			</references-cited>
			<us-related-documents><continuation><relation><parent-doc><document-id><country>US</country><doc-number>09722461</doc-number><date>20010102</date></document-id>
			<parent-grant-document><document-id><country>US</country><doc-number>6123456</doc-number></document-id></parent-grant-document></parent-doc><child-doc><document-id><country>US</country><doc-number>10339710</doc-number></document-id></child-doc></relation></continuation></us-related-documents>
			<parties><applicants><applicant app-type="applicant-inventor"><addressbook><last-name>Doe</last-name><first-name>Ann</first-name>
			<address><address-1>12 Hilltop Drive</address-1><city>Bern</city><country>CH</country></address></addressbook></applicant></applicants></parties>
			<assignees><assignee><addressbook><orgname>Acme, Inc.</orgname><role>02</role><address><city>Reno</city><state>NV</state><country>US</country></address></addressbook></assignee></assignees>
			</us-bibliographic-data-grant><description>12 Hilltop Drive &foo;</description></us-patent-grant>
			""";

	private static final String NEW = """
			<?xml version="1.0" encoding="UTF-8"?>
			<us-patent-grant><us-bibliographic-data-grant>
			<publication-reference><document-id><country>US</country><doc-number>D0904598</doc-number><kind>S1</kind><date>20220104</date></document-id></publication-reference>
			<application-reference appl-type="design"><document-id><country>US</country><doc-number>29700000</doc-number><date>20190109</date></document-id></application-reference>
			<classifications-cpc><main-cpc><classification-cpc><section>H</section><class>04</class><subclass>L</subclass><main-group>9</main-group><subgroup>32</subgroup></classification-cpc></main-cpc></classifications-cpc>
			<invention-title>Lamp</invention-title>
			<us-references-cited><us-citation><patcit><document-id><country>US</country><doc-number>9876543</doc-number></document-id></patcit><category>cited by applicant</category></us-citation></us-references-cited>
			<us-parties><us-applicants><us-applicant app-type="applicant" applicant-authority-category="assignee"><addressbook><orgname>Zed GmbH</orgname></addressbook></us-applicant></us-applicants>
			<inventors><inventor><addressbook><last-name>Roe</last-name><first-name>Rob</first-name></addressbook></inventor></inventors></us-parties>
			</us-bibliographic-data-grant></us-patent-grant>
			""";

	@Test
	void readsADocumentOfTheFirstType() throws IOException {
		var facts = facts(rows(OLD).getFirst());

		assertThat(facts.nodes().getFirst().id()).isEqualTo("US-6836899-B1");
		assertThat(facts.nodes().getFirst().content()).containsEntry("name", "Device for a café")
			.containsEntry("number", "US-6836899")
			.containsEntry("application", "US-10339710")
			.containsEntry("earlier", List.of("continuation US-09722461 2001-01-02"));
		assertThat(links(facts)).containsExactlyInAnyOrder("CITES US-675108-A {category=examiner}",
				"CITES US-20020043158-A1 {category=other}",
				"CONTINUES US-6123456 {application=US-09722461, relation=continuation}",
				"CLASSIFIED_AS uspc:2_52 {position=first}", "CLASSIFIED_AS uspc:2336 {}",
				"INVENTED_BY person:US-6836899-B1-1 {place=Bern, CH}",
				"OWNED_BY name:acme-inc {attestedOn=2005-01-04, knownUntil=2005-01-04, place=Reno, NV, US, startLatest=2005-01-04, verbatimName=Acme, Inc.}");
		assertThat(facts.beside()).containsEntry("citations of other literature", 1);
		assertThat(facts.nodes().toString() + facts.links()).doesNotContain("Hilltop");
	}

	@Test
	void readsADocumentOfALaterTypeWithItsRenamedElements() throws IOException {
		var facts = facts(rows(NEW).getFirst());

		assertThat(facts.nodes().getFirst().id()).isEqualTo("US-D904598-S1");
		assertThat(links(facts)).containsExactlyInAnyOrder("CITES US-9876543 {category=applicant}",
				"CLASSIFIED_AS cpc:H04L9/32 {position=first}",
				"APPLIED_FOR_BY name:zed-gmbh {authority=assignee, verbatimName=Zed GmbH}",
				"INVENTED_BY person:US-D904598-S1-1 {}");
	}

	@Test
	void aSequenceListingIsSkippedAndABrokenDocumentStopsNothing() throws IOException {
		var rows = rows("<?xml version=\"1.0\"?><sequence-cwu/>\n" + OLD.replace("</parties>", "") + NEW
				+ NEW.replace("<kind>S1</kind>", ""));

		assertThat(rows).extracting((row) -> row.outcome().getClass().getSimpleName())
			.containsExactly("Skipped", "Quarantined", "Stated", "Quarantined");
		assertThat(rows.get(1).outcome()).isEqualTo(Outcome.quarantined("no well-formed XML"));
		assertThat(rows.get(1).line()).isEqualTo(2);
		assertThat(rows.get(3).outcome()).isEqualTo(Outcome.quarantined("no kind code"));
	}

	@Test
	void refusesOlderDocumentTypesAndOtherFiles() throws IOException {
		assertThat(new UsptoGrants().refuse(file("<PATDOC DTD=\"2.4\">")))
			.hasValueSatisfying((why) -> assertThat(why).contains("before 4.0"));
		assertThat(new UsptoGrants().refuse(file("id,name\n"))).isPresent();
		assertThat(new UsptoGrants().refuse(file(OLD))).isEmpty();
	}

	@Test
	void everyDocumentOfTheSamplesIsReadOrASequenceListing() throws IOException {
		var fates = new TreeMap<String, Integer>();
		for (var file : SourceFiles.list(SharedData.get("uspto-grant-xml"), Limits.ORDINARY)) {
			if (new UsptoGrants().refuse(file).isEmpty()) {
				rows(file).forEach((row) -> fates.merge(
						(row.outcome() instanceof Outcome.Stated) ? "stated" : row.outcome().toString(), 1,
						Integer::sum));
			}
		}

		assertThat(fates).isEqualTo(java.util.Map.of("stated", 218, "Skipped[reason=sequence listing]", 3));
	}

	@Test
	void agreesWithWhatAnotherParserMadeOfOneFile() throws IOException {
		var folder = SharedData.get("uspto-grant-xml/parsed-by-patentsview-2013/ipg120327.18");
		var facts = rows(
				SourceFiles.list(SharedData.get("uspto-grant-xml/ipg120327.18.xml"), Limits.ORDINARY).getFirst())
			.stream()
			.map(UsptoGrantsTests::facts)
			.toList();

		assertThat(facts.stream()
			.map((one) -> words(one.nodes().getFirst().content().get("number"),
					one.nodes().getFirst().content().get("published"), one.nodes().getFirst().content().get("name"))))
			.containsExactlyInAnyOrderElementsOf(table(folder, "patent").stream()
				.map((row) -> words("US-" + row.get(0), row.get(4), row.get(6)))
				.toList());
		assertThat(values(facts, RelationType.OWNED_BY, "verbatimName")).containsExactlyInAnyOrderElementsOf(
				table(folder, "rawassignee").stream().map((row) -> words("US-" + row.get(0), row.get(6))).toList());
		// it takes the two legal representatives of a dead inventor for inventors
		assertThat(values(facts, RelationType.APPLIED_FOR_BY, "verbatimName")).containsExactly(
				"US-D656313 Pierre-Alexis Dumas, legal representative",
				"US-D656313 Sandrine Brekke-Dumas, legal representative");
		assertThat(ends(facts, RelationType.INVENTED_BY)).hasSize(table(folder, "rawinventor").size() - 2);
		assertThat(cited(facts))
			.containsExactlyElementsOf(new TreeSet<>(Stream.of("uspatentcitation", "usapplicationcitation")
				.flatMap((name) -> table(folder, name).stream())
				.map((row) -> words("US-" + row.get(0), "US-" + row.get(1).replace("/", "")))
				.toList()));
		assertThat(facts.stream().mapToInt((one) -> one.beside().getOrDefault("citations of foreign patents", 0)).sum())
			.isEqualTo(table(folder, "foreigncitation").size());
		assertThat(
				facts.stream().mapToInt((one) -> one.beside().getOrDefault("citations of other literature", 0)).sum())
			.isEqualTo(table(folder, "otherreference").size());
	}

	private static TreeSet<String> cited(List<Facts> facts) {
		var all = new TreeSet<String>();
		facts.forEach((one) -> one.links()
			.stream()
			.filter((link) -> link.type() == RelationType.CITES && link.to().startsWith("US-"))
			.forEach((link) -> all.add(words(one.nodes().getFirst().content().get("number"),
					link.to().replaceFirst("^(US-[^-]+)-.*", "$1")))));
		return all;
	}

	private static List<String> ends(List<Facts> facts, RelationType type) {
		return facts.stream()
			.flatMap((one) -> one.links().stream())
			.filter((link) -> link.type() == type)
			.map(LinkFact::to)
			.toList();
	}

	private static List<String> values(List<Facts> facts, RelationType type, String name) {
		return facts.stream()
			.flatMap((one) -> one.links()
				.stream()
				.filter((link) -> link.type() == type)
				.map((link) -> words(one.nodes().getFirst().content().get("number"), link.content().get(name))))
			.toList();
	}

	private static String words(@Nullable Object... words) {
		return Stream.of(words).map(String::valueOf).reduce((one, other) -> one + " " + other).orElse("");
	}

	/** The rows of a table that has no line of names: its first row counts as one. */
	private static List<List<String>> table(Path folder, String name) {
		try {
			var file = SourceFiles.list(folder.resolve(name + ".csv"), Limits.ORDINARY).getFirst();
			var named = new SourceFile(name, -1,
					() -> new java.io.SequenceInputStream(
							new ByteArrayInputStream("a,b,c,d,e,f,g,h,i,j\n".getBytes(StandardCharsets.UTF_8)),
							file.open()));
			var rows = new ArrayList<List<String>>();
			try (var csv = CsvFile.open(named)) {
				for (var row = csv.next(); row != null; row = csv.next()) {
					rows.add(row.fields());
				}
			}
			return rows;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static List<String> links(Facts facts) {
		return facts.links().stream().map((link) -> link.type() + " " + link.to() + " " + link.content()).toList();
	}

	private static Facts facts(Row row) {
		return ((Outcome.Stated) row.outcome()).facts();
	}

	private static List<Row> rows(String text) throws IOException {
		return rows(file(text));
	}

	private static List<Row> rows(SourceFile file) throws IOException {
		var all = new ArrayList<Row>();
		try (var rows = new UsptoGrants().open(file)) {
			rows.forEachRemaining(all::add);
		}
		return all;
	}

	private static SourceFile file(String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return new SourceFile("test.xml", bytes.length, () -> new ByteArrayInputStream(bytes));
	}

}
