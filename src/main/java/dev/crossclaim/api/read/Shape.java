package dev.crossclaim.api.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Read;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.list.Grouping;
import dev.crossclaim.query.list.Kind;
import dev.crossclaim.query.list.Order;
import dev.crossclaim.query.list.Position;
import dev.crossclaim.query.list.Sort;

/** How a list is laid out: its order, and what an item holds. */
record Shape(List<Order> orders, List<String> columns, @Nullable Grouping grouping) {

	/** What has no value, in a cursor; a value has another sign before it. */
	private static final String NONE = "-";

	static Shape of(Asked asked) {
		var group = asked.one("group_by");
		if (group != null) {
			for (var other : List.of("sort", "select")) {
				if (asked.one(other) instanceof String typed) {
					throw ApiProblem.invalid(other, typed, "%s does not go with group_by.".formatted(other))
						.with("parameters", List.of(other, "group_by"));
				}
			}
		}
		return new Shape(orders(asked), columns(asked), (group != null) ? grouping(asked.kind(), group) : null);
	}

	private static Grouping grouping(Kind kind, String typed) {
		var names = kind.groupings().stream().map(Grouping::name).toList();
		return kind.groupings().get(names.indexOf(Read.oneOf("group_by", typed, names)));
	}

	private static List<Order> orders(Asked asked) {
		var sorts = asked.kind().sorts();
		var names = sorts.stream().map(Sort::name).toList();
		var orders = new ArrayList<Order>();
		for (var typed : asked.all("sort")) {
			var descending = typed.startsWith("-");
			var name = Read.oneOf("sort", descending ? typed.substring(1) : typed, names);
			if (orders.stream().anyMatch((order) -> order.by().name().equals(name))) {
				throw ApiProblem.invalid("sort", typed, "sort names '%s' twice.".formatted(name));
			}
			orders.add(new Order(sorts.get(names.indexOf(name)), descending));
		}
		return List.copyOf(orders);
	}

	private static List<String> columns(Asked asked) {
		var all = dev.crossclaim.api.ListColumns.of(asked.kind());
		if (asked.one("select") == null) {
			return all.stream().filter((name) -> !name.equals("evidence") || asked.kind() == Kind.LAWSUITS).toList();
		}
		var allowed = new ArrayList<>(all);
		allowed.add("id");
		allowed.add("certainty");
		return asked.all("select").stream().map((one) -> Read.oneOf("select", one, allowed)).toList();
	}

	/** A place in the list as the texts of a cursor. */
	List<Object> encode(Position position) {
		var texts = new ArrayList<Object>();
		texts.add(position.certainty().name());
		position.keys().forEach((key) -> texts.add((key != null) ? "+" + key : NONE));
		return texts;
	}

	/** A place in the list, or a problem if the texts are none. */
	@Nullable Position decode(@Nullable List<Object> texts, @Nullable String cursor) {
		if (texts == null) {
			return null;
		}
		try {
			var keys = new ArrayList<@Nullable Object>();
			for (int i = 1; i < texts.size(); i++) {
				keys.add(decode((String) texts.get(i),
						(i <= this.orders.size()) ? this.orders.get(i - 1).by().type() : Sort.Type.TEXT));
			}
			return new Position(Certainty.valueOf((String) texts.getFirst()), keys);
		}
		catch (IllegalArgumentException | java.time.DateTimeException ex) {
			throw ApiProblem.invalid("cursor", String.valueOf(cursor),
					"This is no cursor: give the 'next' of an answer, or nothing.");
		}
	}

	private static @Nullable Object decode(String text, Sort.Type type) {
		if (text.equals(NONE)) {
			return null;
		}
		if (!text.startsWith("+")) {
			throw new IllegalArgumentException(text);
		}
		var value = text.substring(1);
		return switch (type) {
			case TEXT -> value;
			case DAY -> LocalDate.parse(value);
			case NUMBER -> value.contains(".") ? (Number) Double.valueOf(value) : (Number) Long.valueOf(value);
		};
	}

}
