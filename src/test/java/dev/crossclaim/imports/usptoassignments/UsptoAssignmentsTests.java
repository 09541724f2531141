package dev.crossclaim.imports.usptoassignments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of recorded conveyances, in each of their formats. */
class UsptoAssignmentsTests {

	private static final String CENTRE = """
			{"status": "Success", "error": null, "successResponse": {"data": [
			{"reelNumber": 58293, "frameNumber": 75, "correspondentName": "X, 12 HILLTOP DRIVE", "assignorExecutionDate": "06/01/2021", "conveyance": "%s", "conveyanceCode": 23,
			"assignors": [{"assignorName": "%s", "executionDate": "%s"}], "assignees": ["<em>Acme</em>, Inc."], "noOfProperties": 4, "properties": [
			{"applicationNumber": "17171540", "inventors": "Ann DOE B., Rob ROE", "patentNumber": "RE47992", "publicationNumber": "20220254212"},
			{"applicationNumber": "17171541", "inventors": null, "patentNumber": null, "publicationNumber": "20220254213"},
			{"applicationNumber": "17171542", "inventors": null, "patentNumber": null, "publicationNumber": null},
			{"applicationNumber": null, "pctNumber17": "PCT/US2024/047195", "patentNumber": null, "publicationNumber": null}]}],
			"totalRows": 1}, "message": null}
			""";

	private static final String SOLR = """
			<?xml version="1.0" encoding="UTF-8"?><response><result name="response" numFound="2" start="0"><doc>
			<str name="id">18247-405</str><str name="reelNo">18247</str><str name="frameNo">405</str>
			<date name="lastUpdateDate">2008-01-22T11:00:55Z</date><date name="recordedDate">2006-09-14T04:00:00Z</date>
			<str name="conveyanceText">%s</str><str name="corrAddress1">12 HILLTOP DRIVE</str>
			<arr name="patAssignorName"><str>DOE, ANN B.</str><str>Beta GmbH</str></arr>
			<arr name="patAssignorExDate"><date>2006-09-01T04:00:00Z</date><date>%s</date></arr>
			<arr name="patAssigneeName"><str>&lt;em&gt;US&lt;/em&gt; &lt;em&gt;WELL&lt;/em&gt; SERVICES, LLC.</str></arr>
			<arr name="patAssigneeAddress1"><str>12 HILLTOP DRIVE</str></arr>
			<arr name="inventors"><str>Ann DOE B.</str><str>NULL</str></arr>
			<arr name="applNum"><str>09210491</str><str>29123456</str></arr><arr name="patNum"><str>6195024</str><str>D0656296</str></arr>
			<arr name="publNum"><str>NULL</str><str>NULL</str></arr></doc><doc><str name="id">nothing</str></doc></result>
			<lst name="highlighting"/></response>
			""";

	@Test
	void readsARecordOfTheAssignmentCentre() throws IOException {
		var facts = facts(
				rows("a.json", CENTRE.formatted("ASSIGNMENT OF ASSIGNOR'S INTEREST", "DOE, ANN B.", "06/01/2021"))
					.getFirst());

		assertThat(facts.nodes().getFirst().id()).isEqualTo("uspto-assignment-58293-75");
		assertThat(facts.nodes().getFirst().content()).containsEntry("name", "Recorded conveyance 058293/0075")
			.containsEntry("kind", "assignment")
			.containsEntry("conveyanceText", "ASSIGNMENT OF ASSIGNOR'S INTEREST")
			.containsEntry("between", "from inventors to organizations")
			.containsEntry("applications", List.of("PCT/US2024/047195", "US-17171542"))
			.containsEntry("startLatest", LocalDate.of(2021, 6, 1))
			.containsEntry("endLatest", LocalDate.of(2021, 6, 1))
			.doesNotContainKey("recorded");
		assertThat(links(facts)).containsExactly(
				"person:uspto-assignment-58293-75-doe-ann-b PARTY_TO assignor DOE, ANN B. 2021-06-01",
				"name:acme-inc PARTY_TO assignee Acme, Inc. null", "uspto-assignment-58293-75 CONVEYS US-RE47992",
				"uspto-assignment-58293-75 CONVEYS US-20220254213");
		assertThat(facts.nodes().toString() + facts.links()).doesNotContainIgnoringCase("hilltop");
	}

	@Test
	void readsARecordOfTheRetiredService() throws IOException {
		var rows = rows("a.xml",
				SOLR.formatted("ASSIGNMENT OF ASSIGNORS INTEREST (SEE DOCUMENT FOR DETAILS).", "2006-09-03T04:00:00Z"));

		assertThat(rows.get(1).outcome()).isEqualTo(Outcome.quarantined("no reel and frame"));
		var facts = facts(rows.getFirst());
		assertThat(facts.nodes().getFirst().content()).containsEntry("recorded", LocalDate.of(2006, 9, 14))
			.containsEntry("between", "from persons and organizations to organizations")
			.containsEntry("startEarliest", LocalDate.of(2006, 9, 1))
			.containsEntry("startLatest", LocalDate.of(2006, 9, 3));
		assertThat(facts.nodes().getFirst().version()).isEqualTo(LocalDate.of(2008, 1, 22));
		assertThat(links(facts)).containsExactly(
				"person:uspto-assignment-18247-405-doe-ann-b PARTY_TO assignor DOE, ANN B. 2006-09-01",
				"name:beta-gmbh PARTY_TO assignor Beta GmbH 2006-09-03",
				"name:us-well-services-llc PARTY_TO assignee US WELL SERVICES, LLC. null",
				"uspto-assignment-18247-405 CONVEYS US-6195024", "uspto-assignment-18247-405 CONVEYS US-D656296");
		assertThat(facts.nodes().toString() + facts.links()).doesNotContainIgnoringCase("hilltop");
	}

	@Test
	void aDayThatTheServiceFilledOrThatIsAfterTheRecordingIsNoDay() throws IOException {
		for (var day : List.of("0001-01-01T00:00:00Z", "1900-01-01T05:00:00Z", "2016-09-03T04:00:00Z")) {
			var facts = facts(rows("a.xml", SOLR.formatted("MERGER", day)).getFirst());

			assertThat(facts.nodes().getFirst().content()).containsEntry("startLatest", LocalDate.of(2006, 9, 14))
				.containsEntry("startText", "../2006-09-14")
				.doesNotContainKey("startEarliest");
			assertThat(facts.beside().keySet()).filteredOn((name) -> name.startsWith("execution date")).hasSize(1);
		}
		assertThat(rows("a.xml", SOLR.formatted("MERGER", "2006-02-31T05:00:00Z")).getFirst().outcome())
			.isEqualTo(Outcome.quarantined("no possible execution date"));
	}

	@Test
	void aPersonIsToldByTheInventorsElseByTheFormOfTheName() {
		assertThat(PartyName.of("Joseph MARRON").isOneOf(List.of("Marron, Joseph"))).isTrue();
		assertThat(PartyName.of("Joseph MARRON").isOneOf(List.of("Marron, Josephine"))).isFalse();
		assertThat(List.of("MARRON, JOSEPH", "O'NEIL-SMITH, J. R.", "DOE, JOHN, JR.", "SCHÖN, VAN DER, EVA"))
			.filteredOn((name) -> PartyName.of(name).isPersonByForm())
			.containsExactly("MARRON, JOSEPH", "O'NEIL-SMITH, J. R.", "DOE, JOHN, JR.");
		assertThat(List.of("LATCH, INC.", "REGENTS OF THE UNIVERSITY OF CALIFORNIA, THE", "CITIBANK, N.A.",
				"TRUIST BANK, AS NOTES COLLATERAL AGENT", "HONDA MOTOR CO., LTD.", "JOHN DOE", "WIDEX, A/S"))
			.noneMatch((name) -> PartyName.of(name).isPersonByForm());
	}

	@Test
	void tellsTheKindOfAConveyanceByItsWords() {
		assertThat(ConveyanceKind.of("NUNC PRO TUNC ASSIGNMENT (SEE DOCUMENT FOR DETAILS).")).isEqualTo("assignment");
		assertThat(ConveyanceKind.of("Merger and change of name")).isEqualTo("merger");
		assertThat(ConveyanceKind.of("ENTITY  CONVERSION")).isEqualTo("change-of-name");
		assertThat(ConveyanceKind.of("CORRECTIVE ASSIGNMENT TO CORRECT THE CHANGE OF NAME PREVIOUSLY RECORDED"))
			.isEqualTo("correction");
		assertThat(ConveyanceKind.of("TERMINATION AND RELEASE OF PATENT SECURITY AGREEMENT RECORDED AT REEL 1"))
			.isEqualTo("release");
		assertThat(ConveyanceKind.of("ASSIGNMENT OF PATENT SECURITY INTEREST RECORDED AT REEL/FRAME 048811/0679"))
			.isEqualTo("security-interest");
		assertThat(ConveyanceKind.of("ASSIGNMENT FOR SECURITY -- PATENTS")).isEqualTo("security-interest");
		assertThat(ConveyanceKind.of("CONFIRMATORY LICENSE")).isEqualTo("licence");
		assertThat(ConveyanceKind.of("TERMINATION OF LICENSE")).isEqualTo("other");
		assertThat(ConveyanceKind.of("CHANGE OF ADDRESS")).isEqualTo("other");
		assertThat(ConveyanceKind.of("ASSIGNMENT OF LETTERS PATENT")).isEqualTo("assignment");
		assertThat(ConveyanceKind.of("LETTERS OF TESTAMENTARY")).isEqualTo("other");
		assertThat(ConveyanceKind.of(" ")).isEqualTo("unknown");
	}

	@Test
	void joinsTheTablesOfTheResearchDatasetByTheirKey() throws IOException {
		assertThat(facts(rows("x.csv",
				"rf_id,file_id,reel_no,frame_no,convey_text,record_dt,last_update_dt\n182470405,1,18247,0405,MERGER,2006-09-14,2008-01-22\n")
			.getFirst()).nodes().getFirst().content()).containsEntry("kind", "merger")
			.containsEntry("recorded", LocalDate.of(2006, 9, 14));
		assertThat(links(
				facts(rows("x.csv", "rf_id,or_name,exec_dt,ack_dt\n182470405,\"DOE, ANN\",2006-09-01,\n").getFirst())))
			.containsExactly("person:uspto-assignment-18247-405-doe-ann PARTY_TO assignor DOE, ANN 2006-09-01");
		assertThat(links(
				facts(rows("x.csv", "rf_id,ee_name,ee_address_1\n182470405,Acme Inc,12 HILLTOP DRIVE\n").getFirst())))
			.containsExactly("name:acme-inc PARTY_TO assignee Acme Inc null");
		assertThat(links(facts(
				rows("x.csv", "rf_id,title,appno_doc_num,pgpub_doc_num,grant_doc_num\n182470405,T,09210491,,PP012345\n")
					.getFirst())))
			.containsExactly("uspto-assignment-18247-405 CONVEYS US-PP12345");
		assertThat(links(facts(rows("x.csv",
				"rf_id,appno_doc_num,grant_doc_num,admin_appl_id_for_grant,admin_pat_no_for_appno\n182470405,09210491,,,6195024\n")
			.getFirst()))).containsExactly("uspto-assignment-18247-405 CONVEYS US-6195024");
		assertThat(facts(rows("x.csv", "rf_id,convey_ty,employer_assign\n182470405,assignment,1\n").getFirst()).nodes()
			.getFirst()
			.content()).containsEntry("between", "from inventors to organizations");
		assertThat(
				rows("x.csv", "rf_id,reel_no,frame_no,convey_text\n182470405,18248,0405,MERGER\n").getFirst().outcome())
			.isEqualTo(Outcome.quarantined("rf_id is not reel and frame"));
	}

	@Test
	void refusesOtherFiles() throws IOException {
		assertThat(new UsptoAssignments().refuse(file("a.csv", "id,name\n"))).isPresent();
		assertThat(new UsptoAssignments().refuse(file("a.xml", "<us-patent-grant>"))).isPresent();
		assertThat(new UsptoAssignments().refuse(file("a.json", "{\"results\": []}"))).isPresent();
	}

	@Test
	void everyRecordOfTheSamplesIsReadAndItsWordsAreKnown() throws IOException {
		var kinds = new TreeMap<String, Integer>();
		for (var folder : List.of("uspto-assignments", "uspto-odp")) {
			for (var file : SourceFiles.list(SharedData.get(folder), Limits.ORDINARY)) {
				if (new UsptoAssignments().refuse(file).isEmpty()) {
					rows(file).forEach((row) -> count(row, kinds));
				}
			}
		}

		assertThat(kinds).isEqualTo(Map.of("assignment", 1301, "change-of-name", 70, "correction", 20, "merger", 7,
				"other", 1, "release", 15, "security-interest", 34));
	}

	@Test
	void readsTheRowsOfTheJointFixtureThatCanBeRead() throws IOException {
		var fates = new TreeMap<String, String>();
		for (var folder : List.of("uspto-assignments", "uspto-assignment-research")) {
			for (var file : SourceFiles.list(Path.of("src/test/resources/joint", folder), Limits.ORDINARY)) {
				var rows = rows(file);
				long read = rows.stream().filter((row) -> row.outcome() instanceof Outcome.Stated).count();
				fates.put(file.lastName(), read + " of " + rows.size());
			}
		}

		assertThat(fates).isEqualTo(Map.of("assignment-center-1.json", "11 of 11", "assignment-center-2.json", "5 of 6",
				"assignment-api.xml", "8 of 9", "assignment.csv", "13 of 13", "assignment_conveyance.csv", "13 of 13",
				"assignor.csv", "12 of 14", "assignee.csv", "13 of 14", "documentid.csv", "22 of 23"));
	}

	private static void count(Row row, Map<String, Integer> kinds) {
		if (row.outcome() instanceof Outcome.Stated stated) {
			stated.facts()
				.nodes()
				.stream()
				.filter((node) -> node.id().startsWith("uspto-assignment-"))
				.forEach((node) -> kinds.merge(String.valueOf(node.content().get("kind")), 1, Integer::sum));
		}
		else if (row.outcome() instanceof Outcome.Quarantined(String reason)) {
			kinds.merge(reason, 1, Integer::sum);
		}
	}

	private static List<String> links(Facts facts) {
		return facts.links().stream().map((link) -> switch (link.type()) {
			case PARTY_TO -> "%s PARTY_TO %s %s %s".formatted(link.from(), link.content().get("role"),
					link.content().get("verbatimName"), link.content().get("executed"));
			default -> "%s %s %s".formatted(link.from(), link.type(), link.to());
		}).toList();
	}

	private static Facts facts(Row row) {
		return ((Outcome.Stated) row.outcome()).facts();
	}

	private static List<Row> rows(String name, String text) throws IOException {
		return rows(file(name, text));
	}

	private static List<Row> rows(SourceFile file) throws IOException {
		var all = new ArrayList<Row>();
		try (var rows = new UsptoAssignments().open(file)) {
			rows.forEachRemaining(all::add);
		}
		return all;
	}

	private static SourceFile file(String name, String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return new SourceFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
	}

}
