package dev.crossclaim.imports.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** Parts of countries whose names stand in registers of companies. */
final class Subdivisions {

	/** English names by ISO 3166-2 code. */
	static final Map<String, String> NAMES = read();

	private Subdivisions() {
	}

	static Optional<String> find(String code) {
		return Optional.ofNullable(NAMES.get(code));
	}

	private static Map<String, String> read() {
		try {
			return new ClassPathResource("imports/subdivisions.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> line.split("\t", 2))
				.collect(Collectors.toUnmodifiableMap((pair) -> pair[0], (pair) -> pair[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
