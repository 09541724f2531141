package dev.crossclaim.api;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.list.Filter;
import dev.crossclaim.query.list.Grouping;
import dev.crossclaim.query.list.Kind;
import dev.crossclaim.query.list.Sort;

/**
 * A query parameter of a list, as documented.
 *
 * @param words the values there are, or none if they are not fixed
 * @param example a value that works, or null where the usual value is the best example
 */
record ListParameter(String name, String description, List<String> words, @Nullable String example, boolean isList,
		Type type) {

	/** How it is written. */
	enum Type {

		TEXT, FLAG, NUMBER

	}

	private static final String AS_OF = """
			The day asked about, such as 2024-07-31, or `latest`: the data horizon, the latest day of which the sources \
			certainly speak.""";

	private static final String DURING = """
			The period asked about, both ends inclusive, each a day, month or year: `2023-01..2024-12`; a single month or \
			year is a period too. Not together with `asOf`.""";

	private static final String KNOWN_AT = """
			Only what sources had said that were certainly published by this day counts: everything, periods included, is \
			computed from that alone. A source without a date was not certainly known on any day.""";

	/** All parameters of a list of this kind. */
	static List<ListParameter> of(Kind kind) {
		var all = new ArrayList<ListParameter>();
		kind.filters().forEach((filter) -> all.add(of(filter)));
		if (kind.hasTime()) {
			all.add(text("asOf",
					AS_OF + (kind.isLasting()
							? " Without `asOf`, `during`, `status` and filters by day, `latest` is the default."
							: " Without `asOf` and `during` the question is about any time."),
					"2024-07-31"));
			all.add(text("during", DURING, "2017..2024"));
		}
		if (kind.hasKnowledge()) {
			all.add(text("knownAt", KNOWN_AT, "2024-08-31"));
		}
		all.add(new ListParameter("certainty",
				"""
						`POSSIBLE` (default): certain and possible answers, marked, certain ones first; `YES`: certain ones only. An \
						item is as certain as the weakest condition.""",
				List.of("POSSIBLE", "YES"), "POSSIBLE", false, Type.TEXT));
		addShape(kind, all);
		return List.copyOf(all);
	}

	private static void addShape(Kind kind, List<ListParameter> all) {
		var sorts = kind.sorts().stream().map(Sort::name).toList();
		var first = sorts.isEmpty() ? "id" : sorts.getFirst();
		all.add(text("sort",
				"""
						What to sort by, separated by commas, each with `-` before it to turn it round: %s. What has no value comes \
						last either way; certain items come before possible ones, and the id decides last."""
					.formatted(String.join(", ", sorts)),
				first));
		all.add(text("select",
				"Properties of an item to return, separated by commas; `id` and `certainty` always are: %s."
					.formatted(String.join(", ", ListColumns.of(kind))),
				ListColumns.of(kind).getFirst()));
		all.add(new ListParameter("count", "Adds `total`: how many there are in all, certain and possible.",
				List.of("true", "false"), "true", false, Type.FLAG));
		var groups = kind.groupings().stream().map(Grouping::name).toList();
		all.add(new ListParameter("group_by",
				"""
						Counts instead of items, most first: an item is a group with `key`, `name`, and how many are `certain` and \
						`possible` in it. Something can be in several groups. Not together with `sort` and `select`.""",
				groups, null, false, Type.TEXT));
		all.add(new ListParameter("limit", "Most items to return, at most %d.".formatted(Page.CAP), List.of(), "10",
				false, Type.NUMBER));
		all.add(new ListParameter("cursor", """
				Where to go on: the `next` of the answer before. It fixes `asOf` and `knownAt`, and belongs to the \
				parameters that it was given for; with others it is an error.""", List.of(), null, false, Type.TEXT));
		all.add(new ListParameter("explain", Documented.EXPLAIN, List.of("true", "false"), "false", false, Type.FLAG));
	}

	private static ListParameter of(Filter filter) {
		var words = (filter.value() == Filter.Value.WORDS) ? filter.words() : List.<String>of();
		return new ListParameter(filter.name(), filter.description(), words, filter.example(), filter.isList(),
				(filter.value() == Filter.Value.FLAG) ? Type.FLAG : Type.TEXT);
	}

	private static ListParameter text(String name, String description, String example) {
		return new ListParameter(name, description, List.of(), example, false, Type.TEXT);
	}

}
