package dev.crossclaim.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.identity.Name;
import dev.crossclaim.imports.JointFixture.Source;
import dev.crossclaim.imports.Tally.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that no single provider can answer, on invented files in the formats of all.
 * The rows were written by hand before the queries; what is not among them must stay out.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "crossclaim.imports.sec.filer=9900001")
@WithDatabase
@Import(ImportDesk.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JointTests {

	private static final List<String> SETTINGS = List.of("none", "lineage", "group");

	@Autowired
	ImportDesk desk;

	@Autowired
	List<Importer> importers;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	CypherCatalog cypher;

	@AfterEach
	void clean() {
		this.desk.clean();
	}

	@Test
	void theRowsWrittenByHandAreTheAnswersWhateverTheOrderOfTheFiles() {
		var before = this.desk.state();
		var seed = System.nanoTime();
		var runs = new ArrayList<Long>();
		JointFixture.files(1).forEach((file) -> runs.add(read(file)));
		var state = this.desk.state();

		answersAreAsExpected();

		this.desk.rebuild();
		assertThat(this.desk.state()).as("after a rebuild").isEqualTo(state);
		runs.forEach((run) -> imports().withdraw(run));
		assertThat(this.desk.state()).as("after all were withdrawn").isEqualTo(before);
		JointFixture.files(seed).forEach(this::read);
		assertThat(this.desk.state()).as("in the order of seed %d", seed).isEqualTo(state);
		answersAreAsExpected();
	}

	@Test
	void whatIsSaidOfACompanyBeforeItIsThereWeighsTheSame() {
		var files = JointFixture.files(1)
			.stream()
			.filter((file) -> file.word().equals("gleif"))
			.filter((file) -> file.file().toString().contains("exception") || file.file().toString().contains("lei2"))
			.sorted(Comparator.comparing((file) -> file.file().toString()))
			.toList();
		assertThat(files).hasSize(2);
		files.forEach(this::read);
		var state = this.desk.state();
		this.desk.clean();
		files.reversed().forEach(this::read);
		assertThat(this.desk.state()).isEqualTo(state);
		assertThat(this.desk.count("MATCH (c:Claim {dataset: 'gleif', standing: 'ASSERTS'}) RETURN count(c)"))
			.isPositive();
	}

	private void answersAreAsExpected() {
		for (int setting = 0; setting < SETTINGS.size(); setting++) {
			assertThat(bought(SETTINGS.get(setting)))
				.containsExactlyInAnyOrderElementsOf(expected("bought-from-opponent", setting, "buyer", "seller",
						"patent", "suit", "executed", "certainty", "rollUp"));
			assertThat(partners(SETTINGS.get(setting)))
				.containsExactlyInAnyOrderElementsOf(expected("partner-and-opponent", setting, "one", "other", "basis",
						"record", "suit", "certain", "possible", "certainty", "rollUp"));
		}
		assertThat(asserted()).containsExactlyInAnyOrderElementsOf(expected("asserted-after-acquisition", 0, "asserter",
				"acquired", "acquirer", "patent", "suit", "acquiredOn", "filed", "certainty"));
	}

	/** Rows that appear at a setting of the roll-up and at narrower ones. */
	private static List<String> expected(String table, int setting, String... columns) {
		return JointFixture.expected(table)
			.stream()
			.filter((row) -> SETTINGS.indexOf(row.get("rollUp")) <= setting)
			.map((row) -> String.join(" | ", Stream.of(columns).map(row::get).map(JointTests::plain).toList()))
			.toList();
	}

	private List<String> bought(String rollUp) {
		return ask("bought-from-opponent", rollUp).map((row) -> {
			var purchase = maps(row, "purchases").getFirst();
			return line(name(row, "buyer"), name(row, "seller"), patent(row), suit(row),
					span(purchase, "executedEarliest", "executedLatest"), row.get("certainty"), row.get("rollUp"));
		}).toList();
	}

	private List<String> partners(String rollUp) {
		return ask("partner-and-opponent", rollUp).map((row) -> {
			var companies = maps(row, "companies");
			return line(companies.getFirst().get("name"), companies.getLast().get("name"), row.get("basis"),
					record(row), suit(row), joint(row, "certainlyBoth"), joint(row, "possiblyBoth"),
					row.get("certainty"), row.get("rollUp"));
		}).toList();
	}

	private List<String> asserted() {
		return ask("asserted-after-acquisition", "none")
			.map((row) -> line(name(row, "asserter"), name(row, "acquired"), name(row, "acquirer"), patent(row),
					suit(row), span(map(row, "acquisition"), "earliest", "latest"),
					map(map(row, "lawsuit"), "period").get("startLatest"), row.get("certainty")))
			.toList();
	}

	/** Parameters may be null, which the signatures of the client do not say. */
	@SuppressWarnings("NullAway")
	private Stream<Map<String, Object>> ask(String query, String rollUp) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("company", null);
		parameters.put("from", null);
		parameters.put("to", null);
		parameters.put("after", null);
		parameters.put("rollUp", rollUp);
		parameters.put("atLeast", 1);
		parameters.put("limit", 500);
		return this.neo4j.query(this.cypher.get("query/" + query))
			.bindAll(parameters)
			.fetch()
			.all()
			.stream()
			.filter((row) -> row.toString().toLowerCase(Locale.ROOT).contains("fixture"));
	}

	private static String line(@Nullable Object... values) {
		return String.join(" | ", Stream.of(values).map((value) -> plain(String.valueOf(value))).toList());
	}

	/**
	 * One spelling of a company: which of its names is shown is nothing that is asked.
	 */
	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).contains("fixture") ? Name.of(text).plain() : text;
	}

	private static @Nullable Object name(Map<String, Object> row, String key) {
		return map(row, key).get("name");
	}

	private static String patent(Map<String, Object> row) {
		return String.valueOf(map(row, "patent").get("id")).replaceFirst("^US-(\\d+)-.*", "US $1");
	}

	private static String suit(Map<String, Object> row) {
		var suit = map(row, "lawsuit");
		var id = String.valueOf(suit.get("id"));
		return id.replaceFirst("^docket:([a-z]+)-(\\d)-(\\d\\d)-cv-(\\d+)$", "$1 $2:$3-cv-$4")
			.replaceFirst("^docket:ptab-", "ptab ");
	}

	private static String record(Map<String, Object> row) {
		var id = String.valueOf(map(row, "record").get("id"));
		return id.startsWith("uspto") ? String.format("%06d/%04d", number(id, 2), number(id, 3))
				: id.replaceFirst("^.*\\b([wW]\\d+).*$", "$1").toUpperCase(Locale.ROOT);
	}

	private static int number(String id, int part) {
		return Integer.parseInt(id.split("-", -1)[part]);
	}

	private static String span(Map<String, Object> days, String earliest, String latest) {
		var from = days.get(earliest);
		var to = (LocalDate) days.get(latest);
		if (from == null) {
			return "../" + to;
		}
		return from.equals(to) ? from.toString() : YearMonth.from((LocalDate) from).atEndOfMonth().equals(to)
				? YearMonth.from(to).toString() : from + "/" + to;
	}

	private static String joint(Map<String, Object> row, String key) {
		return String.join(", ", maps(row, key).stream().map((one) -> one.get("from") + "/" + one.get("to")).toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> row, String key) {
		return (Map<String, Object>) row.getOrDefault(key, Map.of());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Map<String, Object> row, String key) {
		return (List<Map<String, Object>>) row.getOrDefault(key, List.of());
	}

	private long read(Source source) {
		var report = this.desk.read(imports(), source.word(), source.file());
		assertThat(report.tally().read()).as("rows of %s", source.file())
			.isEqualTo(Stream.of(Fate.values()).mapToLong(report.tally()::count).sum())
			.isPositive();
		return report.getRun();
	}

	private Imports imports() {
		return this.desk.imports(50, new Stage(), this.importers.toArray(Importer[]::new));
	}

}
