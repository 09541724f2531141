package dev.crossclaim.imports.sec;

import java.util.regex.Pattern;

/** Central Index Key: a number that is also written with zeros before it. */
final class Cik {

	private static final Pattern FORM = Pattern.compile("0*(\\d{1,10})");

	private Cik() {
	}

	static boolean is(String text) {
		return FORM.matcher(text).matches();
	}

	/** Without the zeros before it. */
	static String normal(String text) {
		return text.replaceFirst("^0+(?=\\d)", "");
	}

	/** The id of the company in the graph. */
	static String id(String text) {
		return "cik:" + normal(text);
	}

}
