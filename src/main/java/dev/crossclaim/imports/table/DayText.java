package dev.crossclaim.imports.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.ontology.Span;

/** Reads a date as a table writes it. */
final class DayText {

	private static final Pattern HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");

	private DayText() {
	}

	static boolean isFormat(String pattern) {
		try {
			format(pattern);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern.replace("yyyy", "uuuu"))
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * The days that a text may mean.
	 * @param padded whether a first of January stands for the year and the first of
	 * another month for the month
	 * @throws Unreadable if it is no date
	 */
	static Span read(String text, boolean padded, List<String> formats, String what) {
		var span = parse(HOUR.matcher(text).replaceFirst("$1"), formats, what);
		var day = span.earliest();
		if (!padded || day == null || !day.equals(span.latest()) || day.getDayOfMonth() != 1) {
			return span;
		}
		return (day.getMonthValue() == 1) ? Span.parse(String.valueOf(day.getYear()))
				: Span.parse(YearMonth.from(day).toString());
	}

	private static Span parse(String text, List<String> formats, String what) {
		for (var format : formats) {
			try {
				var day = LocalDate.parse(text, format(format));
				return new Span(day, day);
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		try {
			return Span.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new Unreadable("no readable day in " + what);
		}
	}

}
