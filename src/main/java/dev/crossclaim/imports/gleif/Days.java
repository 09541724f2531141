package dev.crossclaim.imports.gleif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.ontology.Span;

/**
 * Days of the register, which writes them with a time and an offset. A day that began in
 * another zone than it is written in ({@code 2006-08-08T22:00:00Z}) may be either of two.
 */
final class Days {

	private static final int FARTHEST_EAST = 14;

	private static final int FARTHEST_WEST = 12;

	private static final int LAST_MINUTE = 23 * 60 + 59;

	private Days() {
	}

	/** The day as written; null where there is none. */
	static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? parse(text).toLocalDate() : null;
	}

	/** The days that may be meant; null where there is none. */
	static @Nullable Span span(@Nullable String text) {
		if (text == null) {
			return null;
		}
		var time = parse(text);
		int minute = time.getHour() * 60 + time.getMinute();
		if (minute == 0 || minute == LAST_MINUTE) {
			return new Span(time.toLocalDate(), time.toLocalDate());
		}
		var utc = time.toInstant().atOffset(java.time.ZoneOffset.UTC);
		var earliest = utc.minusHours(FARTHEST_WEST).toLocalDate();
		var latest = utc.plusHours(FARTHEST_EAST).toLocalDate();
		return new Span(earliest, latest);
	}

	private static OffsetDateTime parse(String text) {
		try {
			return (text.length() > 10) ? OffsetDateTime.parse(text) : OffsetDateTime.parse(text + "T00:00:00Z");
		}
		catch (DateTimeException ex) {
			throw new Unreadable("a date of another form");
		}
	}

}
