package dev.crossclaim.imports.table;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.table.Mapping.Dates;
import dev.crossclaim.imports.table.Mapping.Day;
import dev.crossclaim.imports.table.Mapping.Undated;
import dev.crossclaim.ontology.Span;

/**
 * When a row held. The text of each date is kept. A row without a date is dated by the
 * publication of its dataset, if the mapping says what it says of that day: it held on
 * the first day that may be that of publication, and had begun by the last; or it was
 * over by the last.
 */
final class RowPeriod {

	private RowPeriod() {
	}

	static Period of(Dates dates, @Nullable Span published, Map<String, String> row) {
		var on = span(dates.on(), row);
		var start = (on != null) ? on : span(dates.start(), row);
		var end = (on != null) ? on : span(dates.end(), row);
		var attested = span(dates.attested(), row);
		var period = Period.UNKNOWN;
		if (start != null) {
			period = period.starting(start.span(), start.text());
		}
		if (end != null) {
			period = period.ending(end.span(), end.text());
		}
		if (attested != null) {
			period = period.attestedOn(attested.span().earliest());
			period = (start != null) ? period : period.startedBy(attested.span().latest());
		}
		boolean dated = start != null || end != null || attested != null;
		if (!dated && published != null && dates.undated() != null) {
			period = undated(dates.undated(), published);
		}
		return dates.horizon() ? period.horizon(horizon(start, end, attested, published)) : period;
	}

	private static Period undated(Undated undated, Span published) {
		return switch (undated) {
			case HOLDS -> Period.UNKNOWN.startedBy(published.latest()).attestedOn(published.earliest());
			case ENDED -> Period.UNKNOWN.ending(new Span(null, published.latest()), "../" + published.latest());
		};
	}

	/** The last day of which the row certainly speaks. */
	private static @Nullable LocalDate horizon(@Nullable Read start, @Nullable Read end, @Nullable Read attested,
			@Nullable Span published) {
		for (var one : new Read[] { attested, end, start }) {
			if (one != null) {
				return one.span().earliest();
			}
		}
		return (published != null) ? published.earliest() : null;
	}

	private static @Nullable Read span(@Nullable Day day, Map<String, String> row) {
		var text = (day != null) ? day.text().find(row) : null;
		return (day != null && text != null) ? new Read(
				DayText.read(text.strip(), day.padded(), day.formats(), String.join(", ", day.text().columns())),
				text.strip()) : null;
	}

	/** A date that was read, with its text. */
	private record Read(Span span, String text) {
	}

}
