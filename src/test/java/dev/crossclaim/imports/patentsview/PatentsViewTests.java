package dev.crossclaim.imports.patentsview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of PatentsView's tables, in both layouts. */
class PatentsViewTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"id,type,number,country,date,abstract,title,kind,num_claims,filename,withdrawn | 10000000,utility,10000000,US,2018-06-19,text,Lidar,B2,20,f,0 | US-10000000-B2 {kind=B2, name=Lidar, number=US-10000000, published=2018-06-19, type=utility}",
			"patent_id,patent_type,patent_date,patent_title,wipo_kind,num_claims,withdrawn,filename | D674253,design,2013-01-15,Lamp,S1,,1, | US-D674253-S1 {kind=S1, name=Lamp, number=US-D674253, published=2013-01-15, type=design, withdrawn=true}",
			"id,type,name_first,name_last,organization | org_1,2,,,Acme Inc. | patentsview:org_1 {name=Acme Inc., patentsviewId=org_1}",
			"assignee_id,type,organization | org_1,3,Acme | patentsview:org_1 {name=Acme, patentsviewId=org_1}",
			"patent_id,assignee_id,location_id | 10000000,org_1,x | US-10000000 OWNED_BY patentsview:org_1 {}",
			"uuid,patent_id,assignee_id,rawlocation_id,type,name_first,name_last,organization,sequence | u,10000000,org_1,x,2,,,ACME,0 | US-10000000 OWNED_BY patentsview:org_1 {verbatimName=ACME}",
			"patent_id,assignee_sequence,assignee_id,disambig_assignee_individual_name_first,disambig_assignee_individual_name_last,disambig_assignee_organization,assignee_type,location_id | 10000000,1,a-1,,,Navy,6,l | patentsview:a-1 {name=Navy, patentsviewId=a-1} US-10000000 OWNED_BY patentsview:a-1 {}",
			"patent_id,inventor_sequence,inventor_id,disambig_inventor_name_first,disambig_inventor_name_last,gender_code,location_id | 1,1,fl:an-1,Ann,Doe,F,l | patentsview:fl:an-1 {name=Ann Doe} US-1 INVENTED_BY patentsview:fl:an-1 {}",
			"uuid,patent_id,citation_id,date,name,kind,country,category,sequence | u,D674253,D519335,2006-04-01,Ishii,S,US,cited by examiner,13 | US-D674253 CITES US-D519335 {category=examiner}",
			"patent_id,citation_sequence,citation_patent_id,citation_date,record_name,wipo_kind,citation_category | 7,0,6,2001-01-01,X,A,cited by applicant | US-7 CITES US-6 {category=applicant}",
			"uuid,patent_id,application_id,date,name,kind,number,country,category,sequence | u,7,2002/0043158,2002-04-01,X,A1,2002/0043158,US,cited by other,1 | US-7 CITES US-20020043158-A1 {category=other}",
			"patent_id,cpc_sequence,cpc_section,cpc_class,cpc_subclass,cpc_group,cpc_type | 7,0,H,H04,H04L,H04L9/32,inventional | cpc:H04L9/32 {code=H04L9/32, name=CPC H04L9/32, scheme=cpc} US-7 CLASSIFIED_AS cpc:H04L9/32 {value=inventional}",
			"uuid,patent_id,section_id,subsection_id,group_id,subgroup_id,category,sequence | u,7,H,H04,H04L,H04L9/32,inventional,0 | cpc:H04L9/32 {code=H04L9/32, name=CPC H04L9/32, scheme=cpc} US-7 CLASSIFIED_AS cpc:H04L9/32 {value=inventional}",
			"uuid,patent_id,mainclass_id,subclass_id,sequence | u,7,D1,D1/128,0 | uspc:D1/128 {code=D1/128, name=USPC D1/128, scheme=uspc} US-7 CLASSIFIED_AS uspc:D1/128 {}" })
	void readsEachTable(String header, String record, String facts) throws IOException {
		var file = file(quoted(header) + "\n" + quoted(record) + "\n");

		assertThat(new PatentsView().refuse(file)).isEmpty();
		assertThat(rows(file)).singleElement().extracting(PatentsViewTests::words).isEqualTo(facts);
	}

	/** As the provider writes it: tabs, and quotes around every text. */
	private static String quoted(String commas) {
		return "\"" + commas.strip().replace(",", "\"\t\"") + "\"";
	}

	@Test
	void aBadRecordStopsNothing() throws IOException {
		var rows = rows(file("patent_id\tassignee_id\n1\ta\n2\n3\t\n\tb\n4\tc\td\n5\te\n"));

		assertThat(rows)
			.extracting((row) -> (row.outcome() instanceof Outcome.Stated) ? "stated" : row.outcome().toString())
			.containsExactly("stated", "Quarantined[reason=another number of fields than of columns]",
					"Skipped[reason=no assignee]", "Quarantined[reason=no patent_id]",
					"Quarantined[reason=another number of fields than of columns]", "stated");
		assertThat(rows.get(1).text()).isEqualTo("2");
		assertThat(rows.get(1).line()).isEqualTo(3);
	}

	@Test
	void aTableThatIsNotReadIsRefused() throws IOException {
		assertThat(new PatentsView().refuse(file("location_id\tcity\n"))).isPresent();
	}

	@Test
	void everySampleIsReadRowByRow() throws IOException {
		var fates = new TreeMap<String, Map<String, Integer>>();
		for (var file : SourceFiles.list(SharedData.get("patentsview"), Limits.ORDINARY)) {
			if (new PatentsView().refuse(file).isEmpty()) {
				var counts = fates.computeIfAbsent(file.name(), (name) -> new TreeMap<>());
				rows(file).forEach((row) -> counts.merge(
						(row.outcome() instanceof Outcome.Stated) ? "stated" : row.outcome().toString(), 1,
						Integer::sum));
			}
		}

		assertThat(fates.keySet()).containsExactly("assignee-2016/assignee-first-5000.tsv",
				"g-tables/g_assignee_disambiguated.tsv", "g-tables/g_cpc_current.tsv",
				"g-tables/g_inventor_disambiguated.tsv", "g-tables/g_patent.tsv", "truncated-originals/patent.tsv",
				"truncated-originals/uspatentcitation.tsv");
		assertThat(fates.get("g-tables/g_patent.tsv")).isEqualTo(Map.of("stated", 4704));
		assertThat(fates.get("truncated-originals/patent.tsv")).isEqualTo(Map.of("stated", 9));
		assertThat(fates.get("truncated-originals/uspatentcitation.tsv")).isEqualTo(Map.of("stated", 9));
	}

	private static String words(Row row) {
		if (!(row.outcome() instanceof Outcome.Stated stated)) {
			return row.outcome().toString();
		}
		var words = new ArrayList<String>();
		stated.facts().nodes().forEach((node) -> words.add(node.id() + " " + node.content()));
		stated.facts()
			.links()
			.forEach((link) -> words.add("%s %s %s %s".formatted(link.from(), link.type(), link.to(), link.content())));
		return String.join(" ", words);
	}

	private static List<Row> rows(SourceFile file) throws IOException {
		var all = new ArrayList<Row>();
		try (var rows = new PatentsView().open(file)) {
			rows.forEachRemaining(all::add);
		}
		return all;
	}

	private static SourceFile file(String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return new SourceFile("test.tsv", bytes.length, () -> new ByteArrayInputStream(bytes));
	}

}
