package dev.crossclaim.api.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Read;
import dev.crossclaim.ontology.Span;
import dev.crossclaim.query.list.DayRange;
import dev.crossclaim.query.list.Filter;
import dev.crossclaim.query.list.Kind;
import dev.crossclaim.query.list.Lists;

/** Reads the values of filters, or says what is wrong with them. */
@Component
class Given {

	/** What {@code knownAt} is, where one thing is asked for. */
	static final String KNOWN_AT = "Only what sources had said that were certainly published by this day counts.";

	private static final Pattern RANGE = Pattern.compile("([^./]*)(?:\\.\\.|/)([^./]*)");

	private static final int MOST = 20;

	private final Lists lists;

	private final KnownNames names;

	Given(Lists lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	/** The filters of a request with their values. */
	Map<Filter, Object> read(Asked asked) {
		var given = new LinkedHashMap<Filter, Object>();
		for (var filter : asked.kind().filters()) {
			if (asked.one(filter.name()) instanceof String typed) {
				given.put(filter, value(filter, typed, asked));
			}
		}
		return given;
	}

	private Object value(Filter filter, String typed, Asked asked) {
		var name = filter.name();
		return switch (filter.value()) {
			case PLACE -> place(name, typed);
			case DAYS -> days(name, typed);
			case FLAG -> Read.flag(name, typed);
			case WORDS -> several(name, asked).stream().map((one) -> Read.oneOf(name, one, filter.words())).toList();
			case TEXT -> java.util.Objects.requireNonNull(asked.typed().get(name));
			case COMPANIES, IDS, STATUS -> several(name, asked);
		};
	}

	private static List<String> several(String name, Asked asked) {
		var values = asked.all(name).stream().distinct().toList();
		if (values.size() > MOST || values.stream().anyMatch(String::isEmpty)) {
			throw ApiProblem.invalid(name, String.join(",", values),
					"%s takes from 1 to %d values, none of them empty.".formatted(name, MOST));
		}
		return values;
	}

	private List<String> place(String name, String typed) {
		var place = java.util.Objects.requireNonNull(this.names.place(name, typed));
		var within = this.lists.listWithin(place.value());
		if (within.isEmpty()) {
			this.names.requirePlace(name, place);
		}
		return within;
	}

	/** A day, month or year, or a range of them that may be open at one end. */
	static DayRange days(String name, String typed) {
		var sides = RANGE.matcher(typed);
		try {
			if (!sides.matches()) {
				var span = Span.parse(typed);
				return new DayRange(span.earliest(), span.latest());
			}
			var range = new DayRange(day(sides.group(1), true), day(sides.group(2), false));
			if (range.from() != null && range.to() != null && range.to().isBefore(range.from())) {
				throw new IllegalArgumentException("'%s' ends before it starts".formatted(typed));
			}
			if (range.from() == null && range.to() == null) {
				throw new IllegalArgumentException("'%s' names no day at all".formatted(typed));
			}
			return range;
		}
		catch (IllegalArgumentException ex) {
			throw ApiProblem.invalid(name, typed, ex.getMessage() + ".");
		}
	}

	private static @Nullable LocalDate day(String text, boolean first) {
		if (text.isEmpty()) {
			return null;
		}
		var span = Span.parse(text);
		return first ? span.earliest() : span.latest();
	}

	/** The day of {@code knownAt}, or null. */
	static @Nullable LocalDate knownAt(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		var range = days("knownAt", typed);
		if (range.from() == null || !range.from().equals(range.to())) {
			throw ApiProblem.invalid("knownAt", typed, "knownAt takes a day such as 2024-07-31.");
		}
		return range.from();
	}

	/**
	 * Throws a problem if a value names nothing that the graph knows. One of several may
	 * be unknown though others were found.
	 */
	void requireKnown(Kind kind, Map<Filter, Object> given, boolean found) {
		given.forEach((filter, value) -> {
			if (value instanceof List<?> list && (!found || list.size() > 1)) {
				requireKnown(kind, filter, list.stream().map(String::valueOf).toList());
			}
		});
	}

	private void requireKnown(Kind kind, Filter filter, List<String> values) {
		var name = filter.name();
		switch (filter.value()) {
			case COMPANIES -> this.names.requireCompanies(name, values);
			case IDS -> this.names.requireThings(name, what(filter), labels(filter), values);
			case TEXT -> requireOneOf(name, values, texts(kind, filter));
			case STATUS -> requireOneOf(name, values, this.lists.listStatuses(kind));
			default -> {
			}
		}
	}

	private List<String> texts(Kind kind, Filter filter) {
		var label = filter.words().getFirst();
		return this.lists.listTexts(label.isEmpty() ? kind.label() : label, filter.words().getLast());
	}

	private static void requireOneOf(String name, List<String> values, List<String> known) {
		values.stream().filter((value) -> !known.isEmpty() && !known.contains(value)).findFirst().ifPresent((value) -> {
			throw ApiProblem
				.invalid(name, value, "Nothing here has '%s' as its %s.".formatted(ApiProblem.shortened(value), name))
				.allowed(value, known.stream().limit(100).toList());
		});
	}

	private static List<String> labels(Filter filter) {
		return List.of(filter.words().getFirst().split("\\|", -1));
	}

	private static String what(Filter filter) {
		return (labels(filter).size() > 1 || labels(filter).contains("Entity")) ? "entity"
				: labels(filter).getFirst().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
	}

}
