package dev.crossclaim.query.list;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

/**
 * From what was found to what it is counted by: a row is one thing in one group, with the
 * certainty that the filter of that value would give it.
 */
final class Grouper {

	private final Subject subject;

	private final Sure sure;

	private final Grouping grouping;

	Grouper(Subject subject, Sure sure, Grouping grouping) {
		this.subject = subject;
		this.sure = sure;
		this.grouping = grouping;
	}

	OrderableOngoingReadingAndWithWithoutWhere expand(OrderableOngoingReadingAndWithWithoutWhere found,
			List<String> words) {
		if (this.grouping.link() != null) {
			return this.subject.known() ? byKnownLink(found, this.grouping.link())
					: byLink(found, this.grouping.link());
		}
		return (this.grouping.property() != null) ? byProperty(found, this.grouping.property())
				: byStatus(found, words);
	}

	private OrderableOngoingReadingAndWithWithoutWhere byProperty(OrderableOngoingReadingAndWithWithoutWhere found,
			String property) {
		var value = this.subject.property(property);
		return found.where(value.isNotNull()).with(value.as("key"), value.as("name"), this.sure.level().as("level"));
	}

	private OrderableOngoingReadingAndWithWithoutWhere byLink(OrderableOngoingReadingAndWithWithoutWhere found,
			Link link) {
		var other = Cypher.node(layer()).named("v");
		var connection = Subject.connection(Cypher.anyNode("n"), link, other, "x");
		var held = this.sure.and(this.subject.heldBy(link, connection::property));
		Condition labels = List.of(this.grouping.label().split("\\|", -1))
			.stream()
			.map((label) -> (Condition) other.hasLabels(label))
			.reduce(Condition::or)
			.orElseThrow();
		var rows = found.match(connection).where(labels.and(held.possible()));
		return strongest(rows.with(Cypher.name("n"), other.property("id").as("key"), other.property("name").as("name"),
				held.level().as("each")));
	}

	private OrderableOngoingReadingAndWithWithoutWhere byKnownLink(OrderableOngoingReadingAndWithWithoutWhere found,
			Link link) {
		var item = Cypher.name("x");
		var held = this.sure.and(this.subject.heldBy(link, (name) -> Cypher.property(item, name)));
		var is = Cypher.property(item, "link").eq(Cypher.literalOf(link.key()));
		var fits = this.grouping.label().equals("Court") ? is.and(Cypher.property(item, "court").isTrue()) : is;
		var rows = found.unwind(Cypher.name("links"))
			.as(item)
			.with(all("n", "r", "links", "x"))
			.where(fits.and(held.possible()));
		return strongest(rows.with(Cypher.name("n"), Cypher.property(item, "id").as("key"),
				Cypher.property(item, "name").as("name"), held.level().as("each")));
	}

	/** Connected several times, it counts once, by the strongest. */
	private static OrderableOngoingReadingAndWithWithoutWhere strongest(
			OrderableOngoingReadingAndWithWithoutWhere rows) {
		return rows.with(Cypher.property("n", "id").as("id"), Cypher.name("key"), Cypher.name("name"),
				Cypher.max(Cypher.name("each")).as("level"));
	}

	private OrderableOngoingReadingAndWithWithoutWhere byStatus(OrderableOngoingReadingAndWithWithoutWhere found,
			List<String> words) {
		Expression word = Cypher.name("word");
		var state = Statuses.state(this.subject, Cypher.listOf(List.of(word)));
		var certain = this.sure.certain().and(derived(word, true).or(state.certain()));
		var possible = derived(word, false).or(state.possible());
		var rows = found.unwind(Cypher.parameter("words", words)).as("word").with(all(names())).where(possible);
		return rows.with(word.as("key"), word.as("name"), new Sure(certain, possible).level().as("level"));
	}

	private Condition derived(Expression word, boolean certain) {
		var pending = Statuses.pending(this.subject);
		var ended = Statuses.ended(this.subject);
		return is(word, Statuses.PENDING, certain ? pending.certain() : pending.possible())
			.or(is(word, Statuses.ENDED, certain ? ended.certain() : ended.possible()));
	}

	private static Condition is(Expression word, String value, Condition condition) {
		return word.eq(Cypher.literalOf(value)).and(condition);
	}

	private String[] names() {
		return this.subject.known() ? new String[] { "n", "r", "links", "word" } : new String[] { "n", "word" };
	}

	private static IdentifiableElement[] all(String... names) {
		return java.util.Arrays.stream(names).map(Cypher::name).toArray(IdentifiableElement[]::new);
	}

	private String layer() {
		var first = this.grouping.label().split("\\|", -1)[0];
		return dev.crossclaim.ontology.NodeType.findByLabel(first).map((type) -> type.layer().label()).orElse("Entity");
	}

}
