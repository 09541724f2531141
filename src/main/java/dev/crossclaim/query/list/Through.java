package dev.crossclaim.query.list;

import java.util.List;
import java.util.Objects;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Where;

/**
 * Whether something is connected over one thing in between: a lawsuit with a product over
 * the accusation made in it.
 */
final class Through {

	private Through() {
	}

	static Sure test(Subject subject, Link first, Link second, Expression ids) {
		return Sure.plain(subject.known() ? onADay(subject, first, second, ids) : now(subject, first, second, ids));
	}

	private static Condition now(Subject subject, Link first, Link second, Expression ids) {
		var other = Cypher.anyNode("v");
		return Cypher.exists(path(subject.node(), first, second, other), Where.from(other.property("id").in(ids)));
	}

	static List<PatternElement> path(Node from, Link first, Link second, Node to) {
		var between = Cypher.anyNode("between");
		return List.of(Subject.connection(from, first, between, "first"),
				Subject.connection(between, second, to, "second"));
	}

	/** Both steps have to be stated by claims that count. */
	private static Condition onADay(Subject subject, Link first, Link second, Expression ids) {
		var between = Cypher.anyNode("between");
		var other = Cypher.anyNode("v");
		var one = Cypher.node("Claim").named("c1");
		var two = Cypher.node("Claim").named("c2");
		List<PatternElement> path = List.of(stated(one, first, subject.node(), between)[0],
				stated(one, first, subject.node(), between)[1], stated(two, second, between, other)[0],
				stated(two, second, between, other)[1]);
		var counted = asserts(subject, one, first).and(asserts(subject, two, second));
		return Cypher.exists(path, Where.from(counted.and(other.property("id").in(ids))));
	}

	private static Relationship[] stated(Node claim, Link link, Node from, Node to) {
		return new Relationship[] { claim.relationshipTo(link.inverse() ? to : from, "ABOUT"),
				claim.relationshipTo(link.inverse() ? from : to, "HAS_VALUE") };
	}

	private static Condition asserts(Subject subject, Node claim, Link link) {
		var field = Objects.requireNonNull(link.field()).word();
		return claim.property("field").eq(Cypher.literalOf(field)).and(subject.counts(claim, List.of("ASSERTS")));
	}

}
