package dev.crossclaim.imports.usptogrants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** Days as eight digits. */
final class Dates {

	private Dates() {
	}

	/** The day; null where there is none, or where only its month or year is told. */
	static @Nullable LocalDate day(@Nullable String digits) {
		try {
			return (digits != null) ? LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
