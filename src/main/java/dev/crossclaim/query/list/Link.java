package dev.crossclaim.query.list;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.RelationType;

/**
 * How something listed is connected: the relationship of the record layer, and the field
 * of the claims that state it.
 */
public enum Link {

	/** Parties of a record. */
	PARTY(Field.PARTY, false, false),
	/** Records that an organisation takes part in. */
	TAKES_PART(Field.PARTY, true, false),
	/** Where it operates. */
	MARKET(Field.MARKET, false, true),
	/** The court, or the place where none is named. */
	FORUM(Field.FORUM, false, true),
	/** Where it has force. */
	RIGHT_IN(Field.RIGHT_IN, false, false),
	/** Where an organisation is incorporated. */
	INCORPORATED_IN(Field.INCORPORATED_IN, false, false),
	/** The dispute of a lawsuit. */
	DISPUTE(Field.PART_OF, false, false),
	/** The lawsuits of a dispute. */
	LAWSUIT_OF_DISPUTE(Field.PART_OF, true, false),
	/** The lawsuits that a lawsuit answers. */
	COUNTERS(Field.COUNTERS, false, false),
	/** The lawsuit of an accusation. */
	LAWSUIT(Field.IN_CASE, false, false),
	/** The accusations made in a lawsuit. */
	ACCUSATION(Field.IN_CASE, true, false),
	/** Who accuses. */
	ASSERTED_BY(Field.ASSERTED_BY, false, false),
	/** Who is accused. */
	AGAINST(Field.AGAINST, false, false),
	/** The patents asserted. */
	ASSET(Field.ASSET, false, false),
	/** The product accused. */
	ACCUSES(Field.PRODUCT, false, false),
	/** Products named in a lawsuit, not accused. */
	MENTIONS(Field.MENTION, false, false),
	/** What it is about. */
	TECHNOLOGY(Field.TECHNOLOGY, false, false),
	/** What an agreement is over. */
	COVERS(Field.COVERS, false, false),
	/** The deal that it was agreed in. */
	DEAL(Field.COMPONENT_OF, false, false),
	/** What changed hands. */
	CONVEYS(Field.CONVEYS, false, false),
	/** Whose it is. */
	OWNER(Field.OWNER, false, false),
	/** Who makes or offers it. */
	MAKER(Field.MADE_BY, false, false),
	/** Class of a patent. */
	CLASS(RelationType.CLASSIFIED_AS, false),
	/** The set or family of a patent. */
	MEMBER_OF(RelationType.MEMBER_OF, false),
	/** The patents of a set. */
	MEMBER(RelationType.MEMBER_OF, true),
	/** Who invented it. */
	INVENTOR(RelationType.INVENTED_BY, false),
	/** Where a court sits. */
	SEAT(RelationType.SITS_IN, false),
	/** What a court decides for. */
	JURISDICTION(RelationType.HAS_JURISDICTION_OVER, false),
	/** What a place lies in. */
	WITHIN(RelationType.WITHIN, false);

	private final RelationType type;

	private final @Nullable Field field;

	private final boolean inverse;

	private final boolean dated;

	Link(Field field, boolean inverse, boolean dated) {
		this.type = java.util.Objects.requireNonNull(field.relation());
		this.field = field;
		this.inverse = inverse;
		this.dated = dated;
	}

	Link(RelationType type, boolean inverse) {
		this.type = type;
		this.field = null;
		this.inverse = inverse;
		this.dated = false;
	}

	RelationType type() {
		return this.type;
	}

	/** The field that states it, or null where registers or editors do. */
	@Nullable Field field() {
		return this.field;
	}

	/** Whether the claims that state it are about the other end. */
	boolean inverse() {
		return this.inverse;
	}

	/** Whether it always has bounds of its own. */
	boolean dated() {
		return this.dated;
	}

	/** Whether the relationship leads to what is listed; a party stands at its start. */
	boolean leadsHere() {
		return this.inverse != (this.type == RelationType.PARTY_TO);
	}

	/** The key that {@code cypher/query/listed.cypher} gives it. */
	public String key() {
		return (leadsHere() ? "<" : ">") + this.type.name();
	}

}
