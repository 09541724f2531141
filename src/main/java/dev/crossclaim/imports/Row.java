package dev.crossclaim.imports;

import java.util.function.Function;

/**
 * One top-level record of a provider.
 *
 * @param line where it begins in its file, counted from 1
 * @param text as it stands in the file, kept only while it may have to be quarantined
 * @param outcome what came of reading it
 */
public record Row(long line, String text, Outcome outcome) {

	/**
	 * Reads a record. What the reading throws puts the row into quarantine, with the
	 * message as the reason.
	 */
	public static <R> Row reading(long line, String text, R record, Function<R, Outcome> reader) {
		Outcome outcome;
		try {
			outcome = reader.apply(record);
		}
		catch (Unreadable ex) {
			outcome = new Outcome.Quarantined(ex.reason());
		}
		catch (RuntimeException ex) {
			outcome = new Outcome.Quarantined("fault: " + ex);
		}
		return of(line, text, outcome);
	}

	/** A record that was read; its text is kept only where it is needed. */
	public static Row of(long line, String text, Outcome outcome) {
		return new Row(line, (outcome instanceof Outcome.Quarantined) ? text : "", outcome);
	}

}
