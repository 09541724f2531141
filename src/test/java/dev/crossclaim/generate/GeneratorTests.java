package dev.crossclaim.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GeneratorTests {

	private static final Plan PLAN = new Plan(2000, 50, 4, 7);

	@TempDir
	Path folder;

	private Path made = Path.of("");

	@BeforeEach
	void write() throws IOException {
		this.made = this.folder.resolve("made");
		new Generator(PLAN).write(this.made);
	}

	@Test
	void theSamePlanGivesTheSameBytes() throws IOException {
		var again = this.folder.resolve("again");
		new Generator(PLAN).write(again);

		assertThat(contents(again)).isEqualTo(contents(this.made)).hasSize(7);
	}

	@Test
	void anotherSeedGivesOthers() throws IOException {
		var other = this.folder.resolve("other");
		new Generator(new Plan(2000, 50, 4, 8)).write(other);

		assertThat(contents(other).get("dockets.json")).isNotEqualTo(contents(this.made).get("dockets.json"));
	}

	@Test
	void aFewCompaniesOwnMostPatents() throws IOException {
		var owners = lines("patentsview/g_assignee_disambiguated.tsv").skip(1)
			.collect(Collectors.groupingBy((line) -> line.split("\t", -1)[5], Collectors.counting()));

		var counts = owners.values().stream().sorted(java.util.Comparator.reverseOrder()).toList();
		assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(2000);
		assertThat(counts.getFirst()).isGreaterThan(10 * counts.get(counts.size() / 2));
	}

	@Test
	void citationsLeadToEarlierPatentsAndTheirMeanIsThePlans() throws IOException {
		var citations = lines("patentsview/g_us_patent_citation.tsv").skip(1)
			.map((line) -> line.replace("\"", "").split("\t", -1))
			.toList();

		assertThat(citations).allMatch((row) -> Integer.parseInt(row[2]) < Integer.parseInt(row[0]));
		assertThat(citations.size() / 2000.0).isBetween(3.0, 4.5);
	}

	@Test
	void everyDocketHasTwoSides() throws IOException {
		var dockets = lines("dockets.json").map((line) -> JsonMapper.shared().readTree(line)).toList();

		assertThat(dockets).hasSize(25).allSatisfy((docket) -> {
			var types = docket.get("parties").valueStream().map((party) -> party.get("type").asString()).toList();
			assertThat(types).contains("Plaintiff", "Defendant");
			assertThat(names(docket)).doesNotContain("").hasSizeGreaterThan(1);
		});
		assertThat(lines("partnerships.csv")).hasSize(51);
	}

	@Test
	void nothingIsWrittenOver() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Generator(PLAN).write(this.made))
			.withMessageContaining("is not empty");
	}

	@Test
	void aPlanSaysWhatIsWrongWithIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Plan(10, 1, 5, 1)).withMessageContaining("companies");
		assertThatIllegalArgumentException().isThrownBy(() -> new Plan(-1, 5, 5, 1)).withMessageContaining("patents");
	}

	private static List<String> names(JsonNode docket) {
		return docket.get("parties").valueStream().map((party) -> party.get("name").asString()).distinct().toList();
	}

	private java.util.stream.Stream<String> lines(String file) throws IOException {
		return Files.readAllLines(this.made.resolve(file)).stream();
	}

	private static Map<String, String> contents(Path folder) throws IOException {
		var contents = new TreeMap<String, String>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return contents;
	}

}
