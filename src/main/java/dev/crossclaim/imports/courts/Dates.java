package dev.crossclaim.imports.courts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/** Days as courts and the Patent Trial and Appeal Board write them. */
public final class Dates {

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("MM-dd-uuuu"),
			form("M/d/uuuu"), form("uuuuMMdd"), form("ddMMMuuuu"));

	private static final int ISO_LENGTH = 10;

	private Dates() {
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * The day, without its hour; null where there is none.
	 * @throws Unreadable if what stands there is no day
	 */
	public static @Nullable LocalDate day(@Nullable String text) {
		var day = find(text);
		if (day == null && text != null && !text.isBlank()) {
			throw new Unreadable("no readable day");
		}
		return day;
	}

	/** The day, without its hour; null where there is none, or none that can be read. */
	public static @Nullable LocalDate find(@Nullable String text) {
		if (text == null) {
			return null;
		}
		var plain = text.strip();
		var date = (plain.length() > ISO_LENGTH && (plain.charAt(ISO_LENGTH) == 'T' || plain.charAt(ISO_LENGTH) == ' '))
				? plain.substring(0, ISO_LENGTH) : plain;
		for (var form : FORMS) {
			try {
				return LocalDate.parse(date, form);
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		return null;
	}

}
