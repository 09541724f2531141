package dev.crossclaim.query.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;

import dev.crossclaim.query.Window;

/**
 * What a statement lists, and how conditions on it are put: by what the graph holds now,
 * or by what the sources published by a day had said.
 */
final class Subject {

	/** Where the properties are; bounds are those known on the day asked about. */
	static final String PROPERTIES = "n";

	private static final String ON_A_DAY = "r";

	private static final List<String> BOUNDS = List.of("startEarliest", "startLatest", "endLatest", "knownUntil");

	private final Question question;

	private final Node node;

	Subject(Question question) {
		this.question = question;
		this.node = known() ? Cypher.node(question.kind().isRecord() ? "Record" : "Entity").named(ON_A_DAY)
				: Cypher.node(question.kind().label()).named(PROPERTIES);
	}

	Node node() {
		return this.node;
	}

	/**
	 * Whether only what was published by a day counts, computed by a statement before.
	 */
	boolean known() {
		return this.question.knownAt() != null && !this.question.kind().isEvidence();
	}

	Expression knownAt() {
		return Cypher.parameter("knownAt", this.question.knownAt());
	}

	Property property(String name) {
		return Cypher.property(PROPERTIES, name);
	}

	Question question() {
		return this.question;
	}

	/** Whether something with bounds holds at the time asked about. */
	Sure holds(Bounded part) {
		var from = from();
		var to = to();
		var ruledOut = part.property("startEarliest").gt(to).or(part.property("endLatest").lt(from));
		var possible = Sure.isNot(ruledOut);
		var certain = part.property("startLatest")
			.lte(to)
			.and(from.lte(part.property("knownUntil")))
			.and(part.property("startLatest").lte(part.property("knownUntil")));
		return new Sure(possible.and(certain), possible);
	}

	Expression from() {
		return Cypher.parameter("from", window(Window::from));
	}

	Expression to() {
		return Cypher.parameter("to", window(Window::to));
	}

	private java.time.@Nullable LocalDate window(java.util.function.Function<Window, java.time.LocalDate> side) {
		var window = this.question.window();
		return (window != null) ? side.apply(window) : null;
	}

	/** Whether a connection to one of some ids is there, and holds then. */
	Sure linked(Link link, @Nullable Expression ids, @Nullable Expression roles) {
		return known() ? linkedOnADay(link, ids, roles) : linkedNow(link, ids, roles);
	}

	private Sure linkedNow(Link link, @Nullable Expression ids, @Nullable Expression roles) {
		var other = Cypher.anyNode("v");
		var connection = connection(this.node, link, other, "x");
		var held = heldBy(link, connection::property);
		var lasting = (link == Link.TAKES_PART && this.question.timed()) ? held.and(holds(other::property)) : held;
		var sure = fits(lasting, other.property("id"), ids, connection.property("role"), roles);
		return new Sure(exists(connection, sure.certain()), exists(connection, sure.possible()));
	}

	private Sure linkedOnADay(Link link, @Nullable Expression ids, @Nullable Expression roles) {
		var item = Cypher.name("l");
		var is = heldBy(link, (name) -> Cypher.property(item, name))
			.and(Cypher.property(item, "link").eq(Cypher.literalOf(link.key())));
		var sure = fits(is, Cypher.property(item, "id"), ids, Cypher.property(item, "role"), roles);
		return new Sure(Cypher.any(item).in(Cypher.name("links")).where(sure.certain()),
				Cypher.any(item).in(Cypher.name("links")).where(sure.possible()));
	}

	private static Sure fits(Sure held, Expression id, @Nullable Expression ids, Expression role,
			@Nullable Expression roles) {
		var one = (ids != null) ? held.and(id.in(ids)) : held;
		return (roles != null) ? one.and(role.in(roles)) : one;
	}

	/** A connection without bounds of its own holds as long as what it connects. */
	Sure heldBy(Link link, Bounded connection) {
		if (!this.question.timed()) {
			return Sure.always();
		}
		var held = holds(connection);
		if (link.dated()) {
			return held;
		}
		var unbounded = BOUNDS.stream()
			.map((name) -> (Condition) connection.property(name).isNull())
			.reduce(Condition::and)
			.orElseThrow();
		return new Sure(unbounded.or(held.certain()), unbounded.or(held.possible()));
	}

	static Relationship connection(Node from, Link link, Node to, String name) {
		var type = link.type().name();
		return (link.leadsHere() ? from.relationshipFrom(to, type) : from.relationshipTo(to, type)).named(name);
	}

	static Condition exists(Relationship pattern, Condition condition) {
		return Cypher.exists(List.of(pattern), org.neo4j.cypherdsl.core.Where.from(condition));
	}

	/** Whether a claim counts: live now, or published and not corrected by the day. */
	Condition counts(Node claim, List<String> weights) {
		var words = Cypher.listOf(weights.stream().<Expression>map((word) -> Cypher.literalOf(word)).toList());
		if (this.question.knownAt() == null) {
			return claim.property("standing").in(words);
		}
		return claim.property("weight").in(words).and(wasKnown(claim));
	}

	/** Whether a claim had been published by the day, and not yet been corrected. */
	Condition wasKnown(Node claim) {
		var newer = Cypher.node("Claim").named("newer");
		var corrected = newer.property("statedLatest").lte(knownAt()).and(newer.property("retractedAt").isNull());
		return claim.property("statedLatest")
			.lte(knownAt())
			.and(claim.property("retractedAt").isNull())
			.and(exists(newer.relationshipTo(claim, "SUPERSEDES"), corrected).not());
	}

	/** Something that has bounds as properties. */
	interface Bounded {

		Property property(String name);

	}

}
