package dev.crossclaim.query.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.list.Filter.Value;

/** Builds the statements that find what a question is about. */
final class Finder {

	private static final String LEVEL = "level";

	private final Question question;

	private final Subject subject;

	private final List<Map<String, @Nullable Object>> known;

	private final Sure sure;

	/**
	 * Prepares them.
	 * @param known what was known on the day asked about, each with its properties as
	 * {@code n} and its connections as {@code links}; none where no day was
	 */
	Finder(Question question, List<Map<String, @Nullable Object>> known) {
		this.question = question;
		this.subject = new Subject(question);
		this.known = known;
		this.sure = conditions();
	}

	private Sure conditions() {
		var all = Sure.plain(Sure.isNot(this.subject.property("placeholder").isTrue()));
		if (this.question.timed() && this.question.kind().isRecord()) {
			all = all.and(Statuses.pending(this.subject));
		}
		if (this.question.knownAt() != null && this.question.kind() == Kind.CLAIMS) {
			all = all.and(this.subject.wasKnown(this.subject.node()));
		}
		if (this.question.knownAt() != null && this.question.kind() == Kind.SOURCES) {
			all = all.and(this.subject.property("publishedLatest").lte(this.subject.knownAt()));
		}
		for (var given : this.question.given().entrySet()) {
			all = all.and(given.getKey().test(this.subject, given.getValue()));
		}
		return all;
	}

	/**
	 * Ids and sort keys of certain or of merely possible things, after the keys given.
	 */
	Statement page(boolean certain, List<Order> orders, @Nullable List<@Nullable Object> after, int limit) {
		var merely = this.sure.possible().and(Sure.isNot(this.sure.certain()));
		var wanted = certain ? this.sure.certain() : merely;
		var keys = keys(orders);
		var where = (after != null) ? wanted.and(after(keys, orders, after)) : wanted.and(keys.getLast().isNotNull());
		var columns = new ArrayList<AliasedExpression>();
		for (int i = 0; i < keys.size(); i++) {
			columns.add(keys.get(i).as("k" + i));
		}
		return start(where).returning(columns.toArray(AliasedExpression[]::new))
			.orderBy(order(keys, orders))
			.limit(Cypher.parameter("limit", limit))
			.build();
	}

	/** How many things there are, certain and possible. */
	Statement count() {
		return counted().returning(total("certain", 2), total("possible", 1)).build();
	}

	/** The latest day of which the sources of anything that fits certainly speak. */
	Statement horizon() {
		var day = this.subject.property("horizon");
		return start(this.sure.possible().and(day.isNotNull())).returning(day.as("horizon"))
			.orderBy(day.descending())
			.limit(1)
			.build();
	}

	/** Counts by what the grouping names, most first, after the group given. */
	Statement groups(Grouping grouping, List<String> words, Certainty atLeast, @Nullable List<@Nullable Object> after,
			int limit) {
		var key = Cypher.name("key");
		var name = Cypher.name("name");
		var all = Cypher.name("all");
		int least = atLeast.ordinal();
		var rows = new Grouper(this.subject, this.sure, grouping).expand(start(this.sure.possible()), words)
			.where(Cypher.name(LEVEL).gte(Cypher.literalOf(least)));
		var counted = rows.with(key, name, total("certain", 2), total("possible", 1), Cypher.count(key).as(all));
		var beyond = (after != null)
				? all.lt(param("after0", after.get(0)))
					.or(all.eq(param("after0", after.get(0))).and(key.gt(param("after1", after.get(1)))))
				: all.gt(Cypher.literalOf(0));
		return counted.where(beyond)
			.returning(key, name, Cypher.name("certain"), Cypher.name("possible"), all)
			.orderBy(all.descending(), key.ascending())
			.limit(Cypher.parameter("limit", limit))
			.build();
	}

	private OrderableOngoingReadingAndWithWithoutWhere counted() {
		return start(this.sure.possible()).with(this.sure.level().as(LEVEL));
	}

	static AliasedExpression total(String name, int level) {
		var is = Cypher.name(LEVEL).eq(Cypher.literalOf(level));
		return Cypher.sum(Cypher.caseExpression().when(is).then(Cypher.literalOf(1)).elseDefault(Cypher.literalOf(0)))
			.as(name);
	}

	/** What fits, each once. */
	private OrderableOngoingReadingAndWithWithoutWhere start(Condition where) {
		var listed = Cypher.name(Subject.PROPERTIES);
		if (this.subject.known()) {
			IdentifiableElement[] all = { listed, Cypher.name("r"), Cypher.name("links") };
			var known = Cypher.name("known");
			var node = this.subject.node().withProperties("id", Cypher.property("known", "n", "id"));
			return Cypher.unwind(Cypher.parameter("known", this.known))
				.as(known)
				.match(node)
				.with(Cypher.property(known, "n").as("n"), Cypher.name("r"),
						Cypher.property(known, "links").as("links"))
				.where(where)
				.with(all);
		}
		return anchor().map((filter) -> {
			var end = Cypher.node(filter.getKey().indexed()).named("anchor");
			var ids = filter.getKey().parameter(filter.getValue());
			var within = filter.getKey().value() == Value.COMPANIES ? end.property("id").eq(Cypher.valueAt(ids, 0))
					: end.property("id").in(ids);
			List<PatternElement> path = java.util.Objects.requireNonNull(filter.getKey().anchor())
				.path(this.subject.node(), end);
			return Cypher.match(path).where(within.and(where)).withDistinct(listed);
		}).orElseGet(() -> Cypher.match(this.subject.node()).where(where).with(listed));
	}

	/** The filter that names least: places come last. */
	private java.util.Optional<Map.Entry<Filter, Object>> anchor() {
		return this.question.given()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().anchor() != null)
			.min(java.util.Comparator.comparing((entry) -> entry.getKey().value() == Value.PLACE));
	}

	private List<Expression> keys(List<Order> orders) {
		var keys = new ArrayList<Expression>();
		orders.forEach((order) -> keys.add(this.subject.property(order.by().property())));
		keys.add(this.subject.property("id"));
		return keys;
	}

	private static List<SortItem> order(List<Expression> keys, List<Order> orders) {
		var items = new ArrayList<SortItem>();
		for (int i = 0; i < orders.size(); i++) {
			if (orders.get(i).descending()) {
				items.add(keys.get(i).isNull().ascending());
				items.add(keys.get(i).descending());
			}
			else {
				items.add(keys.get(i).ascending());
			}
		}
		items.add(keys.getLast().ascending());
		return items;
	}

	/** What comes after: equal in the first keys, and later in the next. */
	private static Condition after(List<Expression> keys, List<Order> orders, List<@Nullable Object> after) {
		return IntStream.range(0, keys.size()).mapToObj((i) -> {
			var condition = later(keys.get(i), i < orders.size() && orders.get(i).descending(), i, after.get(i));
			for (int j = 0; j < i; j++) {
				condition = same(keys.get(j), j, after.get(j)).and(condition);
			}
			return condition;
		}).reduce(Condition::or).orElseThrow();
	}

	private static Condition later(Expression key, boolean descending, int i, @Nullable Object last) {
		if (last == null) {
			return Cypher.literalFalse().asCondition();
		}
		var beyond = descending ? key.lt(param("after" + i, last)) : key.gt(param("after" + i, last));
		return beyond.or(key.isNull());
	}

	private static Condition same(Expression key, int i, @Nullable Object last) {
		return (last != null) ? key.eq(param("after" + i, last)) : key.isNull();
	}

	private static Expression param(String name, @Nullable Object value) {
		return Cypher.parameter(name, value);
	}

}
