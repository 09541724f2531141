package dev.crossclaim.query.list;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Where;

/**
 * What something had become by the end of the time asked about: the state that sources
 * date last. Whether it is pending or ended is derived from its period.
 */
public final class Statuses {

	/** It holds at the time asked about. */
	public static final String PENDING = "pending";

	/** It does not hold any more. */
	public static final String ENDED = "ended";

	private static final List<String> ASSERTS = List.of("ASSERTS");

	private Statuses() {
	}

	/** One of the words is enough. */
	static Sure test(Subject subject, Filter filter, Object value) {
		var given = filter.parameter(value);
		return Filter.texts(value).stream().map((word) -> switch (word) {
			case PENDING -> pending(subject);
			case ENDED -> ended(subject);
			default -> state(subject, given);
		})
			.reduce((one, other) -> new Sure(one.certain().or(other.certain()), one.possible().or(other.possible())))
			.orElseThrow();
	}

	static Sure pending(Subject subject) {
		return subject.holds(subject::property);
	}

	static Sure ended(Subject subject) {
		var began = Sure.isNot(subject.property("startEarliest").gt(subject.to()));
		return pending(subject).not().and(began);
	}

	/** Whether one of some words is the last state. */
	static Sure state(Subject subject, Expression words) {
		var state = Cypher.node("Claim").named("state");
		var other = Cypher.node("Claim").named("other");
		var is = isState(subject, state).and(state.property("value").in(words));
		var differs = isState(subject, other).and(other.property("value").in(words).not());
		var happened = state.property("valueLatest").lte(subject.to());
		var before = other.property("valueLatest").lte(state.property("valueEarliest"));
		var yetToCome = other.property("valueEarliest").gt(subject.to());
		var mayFollow = differs.and(Sure.isNot(before)).and(Sure.isNot(yetToCome));
		var follows = differs.and(other.property("valueEarliest").gt(state.property("valueLatest")))
			.and(other.property("valueLatest").lte(subject.to()));
		var mayHaveHappened = Sure.isNot(state.property("valueEarliest").gt(subject.to()));
		return new Sure(exists(subject, state, is.and(happened).and(exists(subject, other, mayFollow).not())),
				exists(subject, state, is.and(mayHaveHappened).and(exists(subject, other, follows).not())));
	}

	private static Condition isState(Subject subject, Node claim) {
		return claim.property("field").eq(Cypher.literalOf("state")).and(subject.counts(claim, ASSERTS));
	}

	private static Condition exists(Subject subject, Node claim, Condition condition) {
		return Cypher.exists(List.of(claim.relationshipTo(subject.node(), "ABOUT")), Where.from(condition));
	}

}
