package dev.crossclaim.query.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.Role;
import dev.crossclaim.query.list.Filter.Value;

/** The conditions that lists take, each described once. */
final class Filters {

	static final List<String> LIVE = List.of("ASSERTS", "DENIES");

	static final List<String> ANY_WEIGHT = List.of("ASSERTS", "DENIES", "NOTES");

	static final Filter ROLE = new Filter("role", Value.WORDS, Arrays.stream(Role.values()).map(Role::word).toList(),
			"""
					The role in which a party takes part. Together with `company` or `party` it is the role of that party; alone, \
					that of any.""",
			"defendant", null, Filters::anyInRole);

	static final Filter COMPANY = new Filter("company", Value.COMPANIES, List.of("Organization"),
			"""
					Id of an organisation that is a party of record, as named; its group is not rolled up. Several ids, repeated or \
					separated by commas: all of them are parties.""",
			"nokia", along(Link.PARTY), Filters::parties);

	static final Filter PARTY = new Filter("party", Value.IDS, List.of("Entity"), """
			Id of an organisation or person that is a party of record; of several ids, one is enough.""", "nokia",
			along(Link.PARTY),
			(subject, filter, value) -> subject.linked(Link.PARTY, filter.parameter(value), roles(subject)));

	static final Filter CONTESTED = new Filter("contested", Value.FLAG, List.of(),
			"Whether a live statement denies it.", "false", null,
			(subject, filter, value) -> Sure.plain(same(subject.property("contested"), value)));

	static final Filter MODALITY = new Filter("modality", Value.WORDS,
			Arrays.stream(Modality.values()).map(Modality::name).toList(),
			"How a live statement on it is put forward; one statement is enough.", "REPORTED", null, (subject, filter,
					value) -> said(subject, (claim) -> claim.property("modality").in(filter.parameter(value))));

	static final Filter SOURCE = new Filter("source", Value.IDS, List.of("Source"),
			"Id of a source that makes a live statement on it.", "light-reading-2024-07-31",
			(listed, named) -> List.of(Cypher.node("Claim").named("c").relationshipTo(listed, "ABOUT"),
					supports(Cypher.anyNode("c"), named)),
			(subject, filter, value) -> fromSource(subject, "id", filter.parameter(value)));

	static final Filter PUBLISHER = new Filter("publisher", Value.TEXT, List.of("Source", "publisher"),
			"Publisher of a source that makes a live statement on it.", "Light Reading", null,
			(subject, filter, value) -> fromSource(subject, "publisher", filter.parameter(value)));

	static final Filter ORIGIN = new Filter("origin", Value.IDS, List.of("Origin"),
			"""
					Id of an origin that a live statement on it goes back to: a complaint, an interview, the reporting itself.""",
			"amazon-complaint-2024", null, Filters::fromOrigin);

	static final Filter STATUS = new Filter("status", Value.STATUS, List.of(),
			"""
					What it had become by the time asked about, from the dated states that sources state: a state counts until \
					another certainly follows. For what lasts, `pending` and `ended` are derived from its period. Given without `asOf` \
					or `during`, it is asked as of the data horizon.""",
			"filed", null, Statuses::test);

	private Filters() {
	}

	/** A connection to something, by ids. */
	static Filter to(String name, String label, Link link, String description, String example) {
		return new Filter(name, Value.IDS, List.of(label), description, example, along(link),
				(subject, filter, value) -> subject.linked(link, filter.parameter(value), null));
	}

	/** A connection to an organisation. */
	static Filter company(String name, Link link, String description, String example) {
		return new Filter(name, Value.COMPANIES, List.of("Organization"), description, example, along(link),
				(subject, filter, value) -> all(filter, value, (id) -> subject.linked(link, id, null)));
	}

	/** A connection that leads over something in between. */
	static Filter through(String name, Value kind, String label, Link first, Link second, String description,
			String example) {
		return new Filter(name, kind, List.of(label), description, example,
				(listed, named) -> Through.path(listed, first, second, named),
				(subject, filter, value) -> (kind == Value.COMPANIES)
						? all(filter, value, (id) -> Through.test(subject, first, second, id))
						: Through.test(subject, first, second, filter.parameter(value)));
	}

	static Filter place(String name, Link link, String description, String example) {
		return new Filter(name, Value.PLACE, List.of(), description + """
				It matches the place and what lies in it: a wider or unstated place never matches a narrower one.""",
				example, along(link), (subject, filter, value) -> subject.linked(link, filter.parameter(value), null));
	}

	/** A text of the thing itself. */
	static Filter text(String name, String property, String description, String example) {
		return new Filter(name, Value.TEXT, List.of("", property), description, example, null,
				(subject, filter, value) -> Sure.plain(subject.property(property).in(filter.parameter(value))));
	}

	static Filter word(String name, String property, List<String> words, String description, String example) {
		return new Filter(name, Value.WORDS, words, description, example, null,
				(subject, filter, value) -> Sure.plain(subject.property(property).in(filter.parameter(value))));
	}

	static Filter flag(String name, String property, String description, String example) {
		return new Filter(name, Value.FLAG, List.of(), description, example, null,
				(subject, filter, value) -> Sure.plain(same(subject.property(property), value)));
	}

	/** A day known by its earliest and its latest. */
	static Filter days(String name, String low, String high, String description, String example) {
		return new Filter(name, Value.DAYS, List.of(),
				description
						+ """
								 A day, month, year, or a range such as `2023-01..2024-12`, `2023..` or `..2024`; what the sources leave open is \
								a possible match.""",
				example, null, new Days(low, high));
	}

	static List<String> fields() {
		return Arrays.stream(Field.values()).map(Field::word).toList();
	}

	private static Filter.Anchor along(Link link) {
		return (listed, named) -> List.of(Subject.connection(listed, link, named, "by"));
	}

	/** From a claim to the source that makes it. */
	static PatternElement supports(Node claim, Node source) {
		return claim.relationshipTo(Cypher.node("Passage"), "SUPPORTED_BY").relationshipTo(source, "IN_SOURCE");
	}

	/** Conditions on one of the claims that count. */
	static Sure said(Subject subject, java.util.function.Function<Node, Condition> condition) {
		var claim = Cypher.node("Claim").named("c");
		return Sure.plain(Subject.exists(claim.relationshipTo(subject.node(), "ABOUT"),
				subject.counts(claim, ANY_WEIGHT).and(condition.apply(claim))));
	}

	private static Sure fromSource(Subject subject, String property, Expression values) {
		return said(subject, (claim) -> {
			var source = Cypher.node("Source").named("s");
			return Cypher.exists(List.of(supports(claim, source)),
					org.neo4j.cypherdsl.core.Where.from(source.property(property).in(values)));
		});
	}

	private static Sure fromOrigin(Subject subject, Filter filter, Object value) {
		return said(subject, (claim) -> {
			var origin = Cypher.node("Origin").named("o");
			return Subject.exists(claim.relationshipTo(origin, "FROM"),
					origin.property("id").in(filter.parameter(value)));
		});
	}

	private static Sure parties(Subject subject, Filter filter, Object value) {
		return all(filter, value, (id) -> subject.linked(Link.PARTY, id, roles(subject)));
	}

	/** Alone it asks for anybody in the role; otherwise the party's filter takes it. */
	private static Sure anyInRole(Subject subject, Filter filter, Object value) {
		var question = subject.question();
		if (!question.texts("company").isEmpty() || !question.texts("party").isEmpty()) {
			return Sure.always();
		}
		return subject.linked(Link.PARTY, null, filter.parameter(value));
	}

	private static @Nullable Expression roles(Subject subject) {
		var roles = subject.question().texts("role");
		return roles.isEmpty() ? null : Cypher.parameter("role", roles);
	}

	/** Each of the values has to fit. */
	static Sure all(Filter filter, Object value, java.util.function.Function<Expression, Sure> test) {
		var ids = filter.parameter(value);
		return IntStream.range(0, Filter.texts(value).size())
			.mapToObj((i) -> Cypher.listOf(List.of(Cypher.valueAt(ids, i))))
			.map(test)
			.reduce(Sure.always(), Sure::and);
	}

	private static Condition same(Expression property, Object flag) {
		return Cypher.coalesce(property, Cypher.literalFalse()).eq(Cypher.literalOf(flag));
	}

}
