package dev.crossclaim.ontology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The inclusive range of days that a date of the Extended Date/Time Format (ISO 8601-2)
 * may mean: {@code 2024-07-31}, {@code 2023-10}, {@code 2014}, {@code 2020-10/2020-12},
 * {@code ../2017-07-15} or {@code 2023-06/..}. An absent bound is open.
 */
public record Span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/**
	 * Reads a date or an interval.
	 * @throws IllegalArgumentException if the text is neither, names a day that does not
	 * exist, or ends before it starts
	 */
	public static Span parse(String text) {
		var sides = text.split("/", -1);
		var span = switch (sides.length) {
			case 1 -> of(text);
			case 2 -> new Span(of(sides[0]).earliest(), of(sides[1]).latest());
			default -> throw new IllegalArgumentException("'%s' is not a date or an interval".formatted(text));
		};
		if (span.earliest == null && span.latest == null) {
			throw new IllegalArgumentException("'%s' names no day at all".formatted(text));
		}
		if (span.earliest != null && span.latest != null && span.latest.isBefore(span.earliest)) {
			throw new IllegalArgumentException("'%s' ends before it starts".formatted(text));
		}
		return span;
	}

	private static Span of(String date) {
		try {
			if (date.equals("..")) {
				return new Span(null, null);
			}
			if (DAY.matcher(date).matches()) {
				var day = LocalDate.parse(date);
				return new Span(day, day);
			}
			if (MONTH.matcher(date).matches()) {
				var month = YearMonth.parse(date);
				return new Span(month.atDay(1), month.atEndOfMonth());
			}
			if (YEAR.matcher(date).matches()) {
				int year = Integer.parseInt(date);
				return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'%s' is a day that does not exist".formatted(date), ex);
		}
		throw new IllegalArgumentException("'%s' is not a date such as 2024-07-31, 2023-10 or 2014".formatted(date));
	}

}
