package dev.crossclaim.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code Retry-After}: seconds, or a date (RFC 9110, section 10.2.3).
 */
final class RetryAfter {

	private RetryAfter() {
	}

	/** Seconds from now, or null where the header is not there or cannot be read. */
	static @Nullable Long seconds(@Nullable String header, Instant now) {
		if (header == null) {
			return null;
		}
		if (header.matches("[0-9]{1,9}")) {
			return Long.valueOf(header);
		}
		try {
			var date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			return Math.max(0, Duration.between(now, date).toSeconds());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
