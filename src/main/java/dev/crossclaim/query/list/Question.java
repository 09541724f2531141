package dev.crossclaim.query.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.Window;

/**
 * Which things of a kind are wanted.
 *
 * @param given values by filter: ids, words and places as lists of text, days as
 * {@link DayRange}, flags as booleans
 * @param window the time asked about, or null where nothing tells one
 * @param timed whether what is listed has to hold at that time
 * @param knownAt the day up to which sources count, or null for all
 */
public record Question(Kind kind, Map<Filter, Object> given, @Nullable Window window, boolean timed,
		@Nullable LocalDate knownAt) {

	public Question at(@Nullable Window other) {
		return new Question(this.kind, this.given, other, this.timed, this.knownAt);
	}

	/** The same without what depends on days: what the data horizon is taken from. */
	Question atAnyTime() {
		var lasting = new LinkedHashMap<Filter, Object>();
		this.given.forEach((filter, value) -> {
			if (filter.value() != Filter.Value.DAYS && filter.value() != Filter.Value.STATUS) {
				lasting.put(filter, value);
			}
		});
		return new Question(this.kind, lasting, null, false, this.knownAt);
	}

	/** Values of the filter of that name; none if it is not given. */
	List<String> texts(String name) {
		return this.given.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().name().equals(name))
			.flatMap((entry) -> Filter.texts(entry.getValue()).stream())
			.toList();
	}

}
