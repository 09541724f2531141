package dev.crossclaim.cypher;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The form of every file below {@code cypher/}. */
class CypherCatalogTests {

	private static final CypherCatalog CATALOG = new CypherCatalog();

	@ParameterizedTest
	@MethodSource("files")
	void everyFileSaysWhatItIsFor(CypherFile file) {
		assertThat(String.join(" ", file.purpose())).as("first comment of " + file.name()).hasSizeGreaterThan(10);
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyFileNamesItsParametersAndNoOthers(CypherFile file) {
		assertThat(file.namedParameters()).as("parameters in the header of " + file.name())
			.isEqualTo(file.usedParameters());
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyFileIsOneStatement(CypherFile file) {
		assertThat(file.code()).as(file.name()).doesNotContain(";");
	}

	@ParameterizedTest
	@MethodSource("files")
	void namesAreLowerCaseAndHyphens(CypherFile file) {
		assertThat(file.name()).matches("schema/V\\d{4}__[a-z0-9_]+|[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");
	}

	@Test
	void schemaFilesAreNumberedWithoutGaps() {
		var names = CATALOG.names("schema");

		assertThat(names).isNotEmpty();
		for (int i = 0; i < names.size(); i++) {
			assertThat(names.get(i)).startsWith("schema/V%04d__".formatted(i + 1));
		}
	}

	@Test
	void refusesUnknownNames() {
		assertThatIllegalArgumentException().isThrownBy(() -> CATALOG.get("query/nope"))
			.withMessageContaining("query/nope");
	}

	@Test
	void aParameterInACommentOrATextIsNoParameter() {
		var file = CypherFile.of("query/x", """
				// Why.
				// $a, $b  two
				// $c      one, such as '$d'
				RETURN $a + $b + $c + '$e' // $f
				""");

		assertThat(file.namedParameters()).isEqualTo(file.usedParameters());
		assertThat(List.copyOf(file.usedParameters())).containsExactly("a", "b", "c");
	}

	static Stream<CypherFile> files() {
		return CATALOG.names().stream().map((name) -> CypherFile.of(name, CATALOG.get(name)));
	}

}
