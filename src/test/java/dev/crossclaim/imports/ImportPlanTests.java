package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;

import dev.crossclaim.imports.FileReport.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans, and what an import by one tells of each file. */
class ImportPlanTests {

	private static final String PLAN = """
			imports:
			  - {path: one, source: a}
			  - {path: one, source: b}
			  - {path: two/x.csv, source: "table:m"}
			  - {path: three, source: c}
			leftOut:
			  - {files: "one/*.txt", reason: notes}
			""";

	@TempDir
	Path folder;

	@Test
	void everyFileIsReadOrLeftOutWithItsReason() throws IOException {
		for (var name : List.of("one/a.json", "one/b.json", "one/c.txt", "one/d.json", "two/x.csv", "four.csv")) {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.writeString(this.folder.resolve(name), "");
		}
		var steps = new ArrayList<String>();
		var planned = new PlannedImport(this.folder, read(PLAN));
		planned.run((source, path) -> {
			steps.add(source + " " + this.folder.relativize(path));
			return switch (source) {
				case "a" -> new ImportReport(source,
						List.of(file("a.json", Outcome.DONE), file("b.json", Outcome.NOT_OF_SOURCE),
								file("c.txt", Outcome.NOT_OF_SOURCE), file("d.json", Outcome.NOT_OF_SOURCE)));
				case "b" -> new ImportReport(source,
						List.of(file("a.json", Outcome.NOT_OF_SOURCE), file("b.json", Outcome.KNOWN),
								file("c.txt", Outcome.NOT_OF_SOURCE), file("d.json", Outcome.NOT_OF_SOURCE)));
				default -> throw new ImportRefused("no column 'y'");
			};
		}, Progress.NONE);

		assertThat(steps).containsExactly("a one", "b one", "table:m two/x.csv");
		assertThat(planned.leftOut()).containsOnlyKeys("four.csv", "one/c.txt", "one/d.json", "two/x.csv")
			.containsEntry("one/c.txt", "notes")
			.containsEntry("one/d.json", "refused: not mine")
			.containsEntry("two/x.csv", "refused: no column 'y'")
			.containsEntry("four.csv", "refused: no step of the plan reads it");
		assertThat(planned.missing()).containsExactly("three");
	}

	@Test
	void aFolderThatHasNothingOfThePlanIsRefused() {
		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> new PlannedImport(this.folder, read(PLAN)).run((source, path) -> {
				throw new AssertionError(source);
			}, Progress.NONE));
	}

	@Test
	void whatIsWrongWithAPlanIsToldWithLineAndField() {
		assertThatExceptionOfType(ImportRefused.class)
			.isThrownBy(() -> read(PLAN.replace("{path: one, source: b}", "{path: one, sauce: b}")))
			.withMessageContaining(":3: /imports/1/source: 'source' is missing")
			.withMessageContaining(":3: /imports/1/sauce: 'sauce' is not a key known here");
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> read(PLAN.replace("one/*.txt", "{{a,b},c}")))
			.withMessageContaining(":7: /leftOut/0/files: 'files' is no pattern");
	}

	@Test
	void thePlanOfTheProjectIsRead() {
		assertThat(ImportPlan.ofProject().steps()).extracting(ImportPlan.Step::source)
			.contains("uspto-grants", "table:acquisitions", "table:mobile-suits-2011");
	}

	private static FileReport file(String name, Outcome outcome) {
		return new FileReport(name, outcome, null, new Tally(), "not mine");
	}

	private static ImportPlan read(String text) {
		return ImportPlan.read(new ByteArrayResource(text.getBytes(UTF_8), "plan.yaml"));
	}

}
