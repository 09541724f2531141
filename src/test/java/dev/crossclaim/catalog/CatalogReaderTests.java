package dev.crossclaim.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is wrong in a file is refused with its line and the reason. */
class CatalogReaderTests {

	@Test
	void aGoodFileIsRead() {
		assertThat(Samples.problemsOf(Samples.GOOD)).isEmpty();
	}

	@Test
	void ourOwnFilesAreRead() {
		assertThat(CatalogReader.read(Samples.all()).nodes()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void aMistakeIsRefusedWithItsLineAndReason(Mistake mistake) {
		var text = mistake.apply(Samples.GOOD);

		assertThat(Samples.problemsOf(text)).anySatisfy((problem) -> {
			assertThat(problem.reason()).startsWith(mistake.reason());
			assertThat(problem.line()).isEqualTo(mistake.lineIn(text));
		});
	}

	static Stream<Mistake> mistakes() {
		return Stream.of(Mistakes.ofReferences(), Mistakes.ofDates(), Mistakes.ofStatements(), Mistakes.ofForm())
			.flatMap(List::stream);
	}

	@Test
	void everyMistakeOfAFileIsToldAtOnce() {
		var text = Samples.GOOD.replace("party: acme", "party: nobody")
			.replace("start: 2023-02-01", "start: 2023-02-30");

		assertThat(Samples.problemsOf(text)).hasSize(2);
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThat(Samples.problemsOf("# nothing\n")).containsExactly(new Problem("test.yaml", 1, "has no sections"));
	}

	@Test
	void noFilesAtAllAreRefused() {
		assertThatExceptionOfType(CatalogRefused.class).isThrownBy(() -> CatalogReader.read(List.of()))
			.withMessageContaining("would erase all that is loaded");
	}

	@Test
	void anIdIsTakenAcrossFilesWhateverItsCase() {
		var other = "persons:\n  - {id: ACME, name: A. C. Me}\n";

		assertThat(Samples.problemsOf(Samples.GOOD, other)).extracting(Problem::toString)
			.containsExactly("test.yaml:2: the id 'ACME' is taken by 'acme' at test.yaml:7");
	}

	@Test
	void aFileThatIsNotUtf8IsRefused() {
		var file = Samples.file("latin1.yaml", new byte[] { 'a', ':', ' ', (byte) 0xE9 });

		assertThatExceptionOfType(CatalogRefused.class).isThrownBy(() -> CatalogReader.read(List.of(file)))
			.withMessageContaining("latin1.yaml:1: is not text in UTF-8");
	}

	@Test
	void nestingWithoutEndIsRefused() {
		assertThat(Samples.problemsOf("places: " + "[".repeat(10_000))).isNotEmpty();
	}

	@Test
	void filesOfOneNameAreToldApartByTheirFolder() {
		var files = CatalogReader.read(Samples.all())
			.nodes()
			.stream()
			.map((row) -> row.at().file())
			.distinct()
			.toList();

		assertThat(files).contains("organizations.yaml", "records/aws-nokia-germany.yaml");
	}

	@Test
	void aRoleOfOneCorrectionLeavesTheOtherRolesAlone() {
		var text = Samples.GOOD
			.replace("        by: [Gazette]\n        holds",
					"        by: [Gazette]\n        supersedes: acme-zeta/earlier\n        holds")
			.replace("      - id: together", """
					- id: earlier
					  passage: gazette#lead
					  origin: interview
					  modality: REPORTED
					  by: [Gazette]
					  recordedAt: 2026-11-22
					  states:
					    - party: zeta
					      role: partner
					    - party: zeta
					      role: customer
					- id: together""".indent(6).stripTrailing());

		assertThat(Samples.read(text).links()).extracting(LinkRow::key)
			.contains("acme-zeta/together/party/partner/acme SUPERSEDES acme-zeta/earlier/party/partner/zeta")
			.doesNotContain("acme-zeta/together/party/partner/acme SUPERSEDES acme-zeta/earlier/party/customer/zeta");
	}

	@Test
	void everyPropertyThatARowMayHaveIsRemovedWhereItIsAbsent() {
		for (var row : CatalogReader.read(Samples.all()).nodes()) {
			var known = Stream.concat(Stream.of("id", "name"), NodeRow.keys(row.type())).collect(Collectors.toSet());

			assertThat(known).as(row.id()).containsAll(row.properties().keySet());
		}
	}

	@Test
	void lostPropertiesAreSentAsNull() {
		var row = Objects.requireNonNull(Samples.read(Samples.GOOD).find("acme"));

		assertThat(row.toParameters().get("properties"))
			.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
			.containsEntry("ticker", null)
			.containsEntry("name", "Acme");
	}

	@Test
	void factsAreAnsweredByPassagesThatAreUsed() {
		var facts = Samples.read(Samples.GOOD).facts();

		assertThat(facts.keySet()).isEqualTo(Set.of("F999"));
		assertThat(facts.get("F999")).containsExactly("left out");
	}

}
