package dev.crossclaim.imports.gleif;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/** Legal Entity Identifier, ISO 17442. */
record Lei(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Z0-9]{20}");

	/**
	 * Reads an identifier.
	 * @throws Unreadable if the text is none
	 */
	static Lei of(@Nullable String text) {
		if (!is(text)) {
			throw new Unreadable((text != null) ? "an LEI of another form" : "no LEI");
		}
		return new Lei(String.valueOf(text).strip());
	}

	static boolean is(@Nullable String text) {
		return text != null && FORM.matcher(text.strip()).matches();
	}

	/** The id of the company in the graph. */
	String id() {
		return "lei:" + this.value;
	}

}
