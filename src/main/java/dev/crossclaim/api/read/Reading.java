package dev.crossclaim.api.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListColumns;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.Window;
import dev.crossclaim.query.list.Filter;
import dev.crossclaim.query.list.Grouping;
import dev.crossclaim.query.list.Kind;
import dev.crossclaim.query.list.Lists;
import dev.crossclaim.query.list.Question;

/** Answers lists of every kind, and one thing of those without a fuller answer. */
@Component
class Reading {

	private static final String KEY = "key";

	private static final String CERTAINTY = "certainty";

	private final Lists lists;

	private final Given given;

	private final KnownNames names;

	Reading(Lists lists, Given given, KnownNames names) {
		this.lists = lists;
		this.given = given;
		this.names = names;
	}

	ListAnswer list(Asked asked) {
		var shape = Shape.of(asked);
		var typed = this.given.read(asked);
		var knownAt = Given.knownAt(asked.one("knownAt"));
		requireKnowable(typed, knownAt);
		var listing = listing(asked, shape, knownAt);
		var question = new Question(asked.kind(), typed, null, isTimed(asked, typed), knownAt);
		var horizon = this.lists.findHorizon(question);
		var window = listing.window();
		var about = question.at((window != null || horizon == null) ? window : Window.on(horizon));
		return (shape.grouping() != null) ? groups(asked, shape.grouping(), about, listing, horizon)
				: items(asked, shape, about, listing, horizon);
	}

	private static Listing listing(Asked asked, Shape shape, @Nullable LocalDate knownAt) {
		int keys = (shape.grouping() != null) ? 2 : shape.orders().size() + 2;
		return new Listing(asked.time(), knownAt, asked.page(), asked.question(),
				Collections.nCopies(keys, String.class));
	}

	/** Whether what is listed has to hold at a time, given or usual. */
	private static boolean isTimed(Asked asked, Map<Filter, Object> given) {
		if (asked.one("asOf") != null || asked.one("during") != null) {
			return true;
		}
		return asked.kind().isLasting() && given.keySet()
			.stream()
			.noneMatch((filter) -> filter.value() == Filter.Value.DAYS || filter.value() == Filter.Value.STATUS);
	}

	private static void requireKnowable(Map<Filter, Object> given, @Nullable LocalDate knownAt) {
		given.forEach((filter, value) -> {
			if (knownAt != null && !filter.ofADay()) {
				throw ApiProblem
					.invalid(filter.name(), String.valueOf(value),
							"%s is asked of what the graph holds now, and does not go with knownAt."
								.formatted(filter.name()))
					.with("parameters", List.of(filter.name(), "knownAt"));
			}
		});
	}

	private ListAnswer items(Asked asked, Shape shape, Question question, Listing listing,
			@Nullable LocalDate horizon) {
		var atLeast = Read.atLeast(asked.one(CERTAINTY));
		var slice = listing.slice(atLeast);
		var after = shape.decode(slice.after(), asked.one("cursor"));
		var found = this.lists.list(question, shape.orders(), atLeast, after, slice.limit(),
				shape.columns().contains("evidence"));
		var rows = new ArrayList<Map<String, @Nullable Object>>();
		for (var position : found.positions()) {
			var row = found.row(String.valueOf(position.keys().getLast()));
			var item = (row != null) ? new Item(asked.kind(), row).with(position.certainty().name(), shape.columns())
					: new LinkedHashMap<String, @Nullable Object>();
			item.putIfAbsent(CERTAINTY, position.certainty().name());
			item.put(KEY, shape.encode(position));
			rows.add(item);
		}
		this.given.requireKnown(asked.kind(), question.given(), !rows.isEmpty());
		var answer = listing.answer(rows, found.ran().getFirst(), question.window(), horizon, Reading::key, false);
		// what was deleted between finding and describing it is left out
		var there = answer.items().stream().filter((item) -> item.containsKey("id")).toList();
		return finish(asked, question, answer, there, found.ran());
	}

	private ListAnswer groups(Asked asked, Grouping grouping, Question question, Listing listing,
			@Nullable LocalDate horizon) {
		var atLeast = Read.atLeast(asked.one(CERTAINTY));
		var slice = listing.slice(atLeast);
		var rows = this.lists.group(question, grouping, atLeast, afterGroup(slice.after(), asked), slice.limit());
		var groups = rows.rows().stream().map(Reading::group).toList();
		this.given.requireKnown(asked.kind(), question.given(), !groups.isEmpty());
		var answer = listing.answer(groups, rows.query(), question.window(), horizon, Reading::key, false);
		return finish(asked, question, answer, answer.items().stream().map(Reading::unmarked).toList(),
				List.of(rows.query()));
	}

	private static Map<String, @Nullable Object> group(Map<String, @Nullable Object> row) {
		var group = new LinkedHashMap<String, @Nullable Object>();
		group.put("group", row.get(KEY));
		group.put("name", row.get("name"));
		group.put("certain", row.get("certain"));
		group.put("possible", row.get("possible"));
		group.put(CERTAINTY, Objects.equals(row.get("certain"), 0L) ? "POSSIBLE" : "YES");
		group.put(KEY, List.of(String.valueOf(row.get("all")), String.valueOf(row.get(KEY))));
		return group;
	}

	private static Map<String, @Nullable Object> unmarked(Map<String, @Nullable Object> group) {
		var shown = new LinkedHashMap<String, @Nullable Object>();
		shown.put(KEY, group.get("group"));
		group.forEach((name, value) -> {
			if (!name.equals("group") && !name.equals(CERTAINTY)) {
				shown.put(name, value);
			}
		});
		return shown;
	}

	private static @Nullable List<@Nullable Object> afterGroup(@Nullable List<Object> after, Asked asked) {
		if (after == null) {
			return null;
		}
		if (!String.valueOf(after.getFirst()).matches("\\d{1,18}")) {
			throw ApiProblem.invalid("cursor", String.valueOf(asked.one("cursor")), "This is no cursor of groups.");
		}
		return List.of(Long.valueOf(String.valueOf(after.getFirst())), after.getLast());
	}

	private ListAnswer finish(Asked asked, Question question, ListAnswer answer,
			List<Map<String, @Nullable Object>> items, List<Ran> ran) {
		var all = new ArrayList<>(ran);
		ListAnswer.@Nullable Total total = null;
		if (asked.flag("count")) {
			var counted = this.lists.count(question);
			all.add(counted.query());
			total = total(counted, Read.atLeast(asked.one(CERTAINTY)));
		}
		var beside = new LinkedHashMap<String, @Nullable Object>();
		if (question.knownAt() != null) {
			beside.put("knownAt", question.knownAt());
		}
		if (total != null) {
			beside.put("total", total);
		}
		return answer.with(beside).with(items, Explanation.of(all, asked.flag("explain")));
	}

	private static ListAnswer.Total total(Rows counted, Certainty atLeast) {
		var row = counted.rows().getFirst();
		long certain = number(row.get("certain"));
		long possible = (atLeast == Certainty.YES) ? 0 : number(row.get("possible"));
		return new ListAnswer.Total(certain + possible, certain, possible);
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> key(Map<String, @Nullable Object> row) {
		return (List<Object>) Objects.requireNonNull(row.get(KEY));
	}

	/** One thing by its id. */
	EntityAnswer find(Kind kind, String id, Time time, @Nullable String knownAt, boolean explain) {
		var day = Given.knownAt(knownAt);
		var found = this.lists.find(kind, id, time.window(), day);
		var row = found.row(id);
		if (row == null || !isOf(kind, row)) {
			throw unknown(kind, id);
		}
		var horizon = (row.get("horizon") instanceof LocalDate own) ? own
				: this.lists.findHorizon(new Question(kind, Map.of(), null, false, day));
		var certainty = (row.get(CERTAINTY) instanceof String word) ? word : null;
		var answer = new LinkedHashMap<String, @Nullable Object>(
				new Item(kind, row).with(certainty, ListColumns.of(kind)));
		answer.put("knownAt", day);
		answer.put("horizon", horizon);
		answer.put("from", (time.window() instanceof Window asked) ? asked.from() : horizon);
		return EntityAnswer.of(new Rows(List.of(), found.ran().getFirst()), answer, "", time, explain);
	}

	/** That the graph has nothing of this kind and id, and what comes nearest. */
	ApiProblem unknown(Kind kind, String id) {
		return this.names.unknownThing("id", kind.singular(), List.of(kind.label()), id);
	}

	private static boolean isOf(Kind kind, Map<String, @Nullable Object> row) {
		return kind == Kind.CLAIMS || row.get("n") instanceof Map<?, ?> own && kind.label().equals(own.get("label"));
	}

}
