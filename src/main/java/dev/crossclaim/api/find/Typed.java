package dev.crossclaim.api.find;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.identity.SearchText;

/** Names as people type them: within limits. */
final class Typed {

	private Typed() {
	}

	/** The text, or a problem where it is missing or too long. */
	static String text(String parameter, @Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			throw ApiProblem.invalid(parameter, "", "%s takes what to look for.".formatted(parameter));
		}
		return limited(parameter, typed);
	}

	/** The text, or a problem where it is too long. */
	static String limited(String parameter, String typed) {
		if (typed.codePointCount(0, typed.length()) > SearchText.LONGEST) {
			throw ApiProblem
				.invalid(parameter, typed, "%s takes at most %d characters.".formatted(parameter, SearchText.LONGEST))
				.with("maximum", SearchText.LONGEST);
		}
		return typed.strip();
	}

	/** A whole number from 1 to a most. */
	static int number(String parameter, String typed, int most) {
		if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
			throw ApiProblem
				.invalid(parameter, typed, "%s takes a whole number from 1 to %d.".formatted(parameter, most))
				.with("minimum", 1)
				.with("maximum", most);
		}
		return Integer.parseInt(typed);
	}

}
