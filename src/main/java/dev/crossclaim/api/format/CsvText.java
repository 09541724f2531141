package dev.crossclaim.api.format;

/**
 * A cell of text that no spreadsheet takes for a formula: one that begins with a sign
 * that could start one, or with an apostrophe, gets an apostrophe before it. Reading
 * back, one leading apostrophe is taken off.
 */
final class CsvText {

	private static final String GUARDED = "=+-@\t\r\n'";

	private CsvText() {
	}

	static String guarded(String text) {
		return (!text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
