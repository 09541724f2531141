package dev.crossclaim.api.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of problems lists every type that the code can answer, and no other. */
class ProblemPageTests {

	/**
	 * Where a problem is made: its type is the first text, after the status if there is
	 * one.
	 */
	private static final Pattern MADE = Pattern
		.compile("HttpStatus\\.\\w+,\\s*\"([a-z]+(?:-[a-z]+)*)\"|HttpStatus\\.valueOf[^\"]*?\"([a-z-]+)\"|"
				+ "unavailable\\(\\s*\"([a-z-]+)\"|/problems/([a-z]+(?:-[a-z]+)+)\"|\\b4\\d\\d,\\s*\"([a-z-]+)\"");

	private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z<>-]+)` \\|");

	@Test
	void everyProblemIsListed() throws IOException {
		assertThat(made()).hasSizeGreaterThan(15).isEqualTo(listed());
	}

	private static Set<String> made() throws IOException {
		var made = new TreeSet<>(Set.of("unknown-<kind>"));
		try (var files = Files.walk(Path.of("src/main/java/dev/crossclaim"))) {
			files.filter((file) -> file.toString().endsWith(".java"))
				.map(ProblemPageTests::read)
				.flatMap((code) -> MADE.matcher(code).results())
				.forEach((match) -> {
					for (int group = 1; group <= match.groupCount(); group++) {
						if (match.group(group) != null) {
							made.add(match.group(group));
						}
					}
				});
		}
		return made;
	}

	private static Set<String> listed() throws IOException {
		return LISTED.matcher(Files.readString(Path.of("docs/problems.md")))
			.results()
			.map((row) -> row.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
