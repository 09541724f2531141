package dev.crossclaim.imports.courts;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whether a case is about patents, as its nature of suit and its cause say: yes if either
 * says so and the other does not name another matter, conflicting if it does, no if what
 * is there names other matters, unknown if neither says anything.
 */
public enum PatentCase {

	YES, NO, CONFLICTING, UNKNOWN;

	/** Nature of suit 830 (patent), 835 (abbreviated new drug application). */
	private static final Pattern SUIT = Pattern.compile("(?i)\\b83[05]\\b|\\bpatent\\b");

	/** Title 35 of the United States Code, or the word. */
	private static final Pattern CAUSE = Pattern.compile("(?i)^\\s*35\\s*:|\\b35\\s*U\\.?\\s*S\\.?\\s*C|\\bpatent\\b");

	/** Title 28 says why a federal court may decide, not on what. */
	private static final Pattern PROCEDURE = Pattern
		.compile("(?i)^\\s*28\\s*:(?!.*(trademark|copyright))|^\\s*28\\s*U\\.?\\s*S\\.?\\s*C|^\\s*0*:0*\\b.*");

	/**
	 * Tells it from the two texts as they stand in the docket; null or blank where they
	 * are missing.
	 */
	public static PatentCase of(@Nullable String natureOfSuit, @Nullable String cause) {
		var suit = says(natureOfSuit, SUIT);
		var reason = says(cause, CAUSE);
		if (suit == UNKNOWN || reason == UNKNOWN) {
			return (suit != UNKNOWN) ? suit : reason;
		}
		return (suit == reason) ? suit : CONFLICTING;
	}

	private static PatentCase says(@Nullable String text, Pattern patent) {
		if (text == null || text.isBlank()) {
			return UNKNOWN;
		}
		if (patent.matcher(text).find()) {
			return YES;
		}
		return PROCEDURE.matcher(text).find() ? UNKNOWN : NO;
	}

	/** The word that stands in the graph. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
