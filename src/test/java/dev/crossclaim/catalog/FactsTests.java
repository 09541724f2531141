package dev.crossclaim.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.crossclaim.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement of the research list is represented, or listed with the reason. */
class FactsTests {

	@Test
	void everyFactIsAnsweredOrLeftOutForAReason() throws IOException {
		var answered = CatalogReader.read(Samples.all()).facts();

		assertThat(facts()).hasSize(118)
			.allSatisfy((fact) -> assertThat(answered.getOrDefault(fact, List.of())).as(fact).isNotEmpty());
	}

	@Test
	void noOtherFactIsClaimedToBeAnswered() throws IOException {
		assertThat(CatalogReader.read(Samples.all()).facts().keySet()).isSubsetOf(facts());
	}

	@Test
	void aFactIsNotBothAnsweredAndLeftOut() {
		assertThat(CatalogReader.read(Samples.all()).facts()).allSatisfy(
				(fact, answers) -> assertThat(!answers.contains("left out") || answers.size() == 1).as(fact).isTrue());
	}

	private static List<String> facts() throws IOException {
		try (var lines = Files.lines(Seeds.folder().resolve("facts.tsv"))) {
			return lines.skip(1).map((line) -> line.split("\t", 2)[0]).toList();
		}
	}

}
