package dev.crossclaim.imports;

/** What came of reading a row. */
public sealed interface Outcome {

	/**
	 * Nothing is taken from the row, on purpose.
	 *
	 * @param reason a few words that many rows share, such as {@code sequence listing}
	 */
	record Skipped(String reason) implements Outcome {
	}

	/**
	 * The row cannot be used as it is; it is kept to be mended.
	 *
	 * @param reason a few words that many rows share, such as {@code no number}
	 */
	record Quarantined(String reason) implements Outcome {
	}

	/** The row states something. */
	record Stated(Facts facts) implements Outcome {
	}

	static Outcome skipped(String reason) {
		return new Skipped(reason);
	}

	static Outcome quarantined(String reason) {
		return new Quarantined(reason);
	}

	static Outcome stated(Facts facts) {
		return new Stated(facts);
	}

}
