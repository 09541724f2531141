package dev.crossclaim.imports.usptoassignments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.ontology.Span;

/**
 * Days as the office's services write them. They fill a day that they do not have: with
 * the first of January of the year 1 or of 1900, or with nothing.
 */
final class Day {

	private static final LocalDate FILLED_UP_TO = LocalDate.of(1900, 12, 31);

	private static final List<DateTimeFormatter> FORMATS = List.of(format("uuuu-MM-dd"), format("MM/dd/uuuu"),
			format("uuuuMMdd"), format("ddMMMuuuu"), format("M/d/uuuu"));

	private Day() {
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * Reads a day; null where there is none, which is counted if the service filled it.
	 * @throws Unreadable if it is on no calendar
	 */
	static @Nullable LocalDate read(@Nullable String text, String what, Facts facts) {
		var plain = (text != null) ? text.strip().replaceFirst("[T ].*$", "") : "";
		if (plain.isEmpty() || plain.equalsIgnoreCase("null") || plain.matches("0000-00-00|00/00/0000|00000000")) {
			facts.count(what + " missing", 1);
			return null;
		}
		var day = parse(plain, what);
		if (!day.isAfter(FILLED_UP_TO)) {
			facts.count(what + " filled (" + day + ")", 1);
			return null;
		}
		return day;
	}

	/**
	 * The day on which somebody signed; null where none can be used, which is counted.
	 * Nothing is signed after it is recorded.
	 */
	static @Nullable LocalDate executed(@Nullable String text, @Nullable LocalDate recorded, Facts facts) {
		var day = read(text, "execution date", facts);
		if (day != null && recorded != null && day.isAfter(recorded)) {
			facts.count("execution date after the recording", 1);
			return null;
		}
		return day;
	}

	/**
	 * When a conveyance happened: between the first and the last day on which somebody
	 * signed, or where one is not known, by the recording. A licence goes on.
	 */
	static Period period(String kind, List<@Nullable LocalDate> executed, @Nullable LocalDate recorded) {
		var days = executed.stream().filter(Objects::nonNull).map(Objects::requireNonNull).sorted().toList();
		boolean known = !days.isEmpty() && days.size() == executed.size();
		if (!known && recorded == null) {
			return Period.UNKNOWN;
		}
		var span = known ? new Span(days.getFirst(), days.getLast()) : new Span(null, recorded);
		var text = !known ? "../" + recorded : days.getFirst().equals(days.getLast()) ? days.getFirst().toString()
				: days.getFirst() + "/" + days.getLast();
		var period = Period.UNKNOWN.starting(span, text);
		return kind.equals(ConveyanceKind.LICENCE) ? period : period.ending(span, text);
	}

	private static LocalDate parse(String text, String what) {
		for (var format : FORMATS) {
			try {
				return LocalDate.parse(text, format);
			}
			catch (DateTimeException ex) {
				// another format
			}
		}
		throw new Unreadable("no possible " + what);
	}

}
