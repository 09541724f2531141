package dev.crossclaim.imports.gleif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The day on which a golden copy was published. */
final class Publication {

	private static final Pattern IN_NAME = Pattern.compile("(\\d{8})-\\d{4}-gleif");

	private static final Pattern IN_ANSWER = Pattern.compile("\"publishDate\"\\s*:\\s*\"([^\"]+)\"");

	private Publication() {
	}

	/** As the name of a file tells; null if it does not. */
	static @Nullable LocalDate ofName(String name) {
		var found = IN_NAME.matcher(name);
		@Nullable LocalDate last = null;
		while (found.find()) {
			try {
				last = LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE);
			}
			catch (DateTimeException ex) {
				last = null;
			}
		}
		return last;
	}

	/** As the head of an answer tells; null if it does not. */
	static @Nullable LocalDate ofAnswer(String beginning) {
		var found = IN_ANSWER.matcher(beginning);
		return found.find() ? Days.day(found.group(1)) : null;
	}

}
