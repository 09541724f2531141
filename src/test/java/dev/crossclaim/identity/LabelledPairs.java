package dev.crossclaim.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Pairs of names, drawn and labelled as {@code docs/identity.md} says. */
final class LabelledPairs {

	static final List<Pair> ALL = read();

	private LabelledPairs() {
	}

	private static List<Pair> read() {
		try (var file = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("/identity/pairs.tsv"))) {
			return new String(file.readAllBytes(), UTF_8).lines().skip(1).map(Pair::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Pair> half(String half) {
		return ALL.stream().filter((pair) -> pair.half().equals(half)).toList();
	}

	/** Whether two names are one organisation. */
	enum Label {

		SAME, DIFFERENT, UNSURE

	}

	/**
	 * Two names, and what somebody decided about them who had not seen the matcher's
	 * answer.
	 */
	record Pair(String left, String right, Label label, String half) {

		static Pair of(String line) {
			var cells = Arrays.asList(line.split("\t"));
			return new Pair(cells.get(0), cells.get(1), Label.valueOf(cells.get(5)), cells.get(6));
		}

	}

}
