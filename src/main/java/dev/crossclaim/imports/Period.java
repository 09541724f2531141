package dev.crossclaim.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Span;

/**
 * When something held, as four inclusive bounds and the texts that they were read from
 * (section 4 of the model). Each method gives a further period.
 */
public final class Period {

	/** Nothing is known of it. */
	public static final Period UNKNOWN = new Period(Map.of());

	private final Map<String, Object> values;

	private Period(Map<String, Object> values) {
		this.values = values;
	}

	/** It began on that day. */
	public static Period since(@Nullable LocalDate day) {
		return (day != null) ? UNKNOWN.starting(new Span(day, day), day.toString()) : UNKNOWN;
	}

	/** It began on some day of a span. */
	public Period starting(Span span, String text) {
		return with("startEarliest", span.earliest()).with("startLatest", span.latest()).with("startText", text);
	}

	/** It had begun by that day, for it is said to hold then. */
	public Period startedBy(@Nullable LocalDate day) {
		return with("startLatest", day);
	}

	/** It ended on that day. */
	public Period until(@Nullable LocalDate day) {
		return (day != null) ? ending(new Span(day, day), day.toString()) : this;
	}

	/** It ended on some day of a span. */
	public Period ending(Span span, String text) {
		return with("endEarliest", span.earliest()).with("endLatest", span.latest()).with("endText", text);
	}

	/** It is said to hold still on that day. */
	public Period attestedOn(@Nullable LocalDate day) {
		return with("attestedOn", day);
	}

	/**
	 * Lets the record tell up to which day its dataset speaks. Not for registers of
	 * companies and patents, which move no horizon.
	 */
	public Period horizon(@Nullable LocalDate day) {
		return with("horizon", day);
	}

	private Period with(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var more = new TreeMap<>(this.values);
		more.put(name, value);
		return new Period(more);
	}

	/** The bounds as properties, with the last day on which it certainly held. */
	Map<String, Object> values() {
		var all = new TreeMap<>(this.values);
		var end = (LocalDate) all.get("endEarliest");
		var attested = (LocalDate) all.get("attestedOn");
		var latest = (LocalDate) all.get("endLatest");
		var known = (end == null || (attested != null && attested.isAfter(end))) ? attested : end;
		if (known == null) {
			known = (LocalDate) all.get("startLatest");
		}
		if (known != null) {
			all.put("knownUntil", (latest != null && known.isAfter(latest)) ? latest : known);
		}
		return all;
	}

}
