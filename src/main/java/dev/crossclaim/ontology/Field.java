package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static dev.crossclaim.ontology.Field.Value.DATE;
import static dev.crossclaim.ontology.Field.Value.FLAG;
import static dev.crossclaim.ontology.Field.Value.NODE;
import static dev.crossclaim.ontology.Field.Value.NONE;
import static dev.crossclaim.ontology.Field.Value.NUMBER;
import static dev.crossclaim.ontology.Field.Value.WORDS;

/**
 * What a claim can state of a record or entity. A field that has one value is
 * contradicted by a claim with another; the others gather values.
 */
public enum Field {

	EXISTENCE("Record", NONE, "", false), PARTY("Record", NODE, "Organization|Person", false),
	MARKET("Partnership|Deployment|Competition|Agreement|Observation", NODE, "Place", false),
	FORUM("Lawsuit", NODE, "Court|Place", false), RIGHT_IN("Agreement|Patent", NODE, "Place", false),
	START("Record", DATE, "", true), END("Record", DATE, "", true),
	STATE("Product|Lawsuit|Accusation|Patent|Agreement|Organization", WORDS, "", false),
	PART_OF("Lawsuit", NODE, "Dispute", false), COUNTERS("Lawsuit", NODE, "Lawsuit", false),
	IN_CASE("Accusation", NODE, "Lawsuit", false), ASSERTED_BY("Accusation", NODE, "Organization|Person", false),
	AGAINST("Accusation", NODE, "Organization|Person", false), ASSET("Accusation", NODE, "Patent|PatentSet", false),
	PRODUCT("Accusation", NODE, "Product", true), MENTION("Lawsuit", NODE, "Product", false),
	TECHNOLOGY("Accusation|PatentSet|Partnership|Agreement", NODE, "Technology", false),
	THEORY("Lawsuit|Accusation", WORDS, "", false), RELIEF("Lawsuit", WORDS, "", false),
	RESPONSE("Lawsuit|Accusation", WORDS, "", false), DOCUMENT("Lawsuit", WORDS, "", false),
	COVERS("Agreement", NODE, "Patent|PatentSet|Technology|Product", false),
	COMPONENT_OF("Agreement|Transaction|Partnership|Deployment", NODE, "Deal", false),
	TERMS("Agreement|Transaction|Deal", WORDS, "", true), EXCLUSIVE("Agreement", FLAG, "", true),
	FIELD_OF_USE("Agreement", WORDS, "", false),
	CONVEYS("Transaction", NODE, "Patent|PatentSet|Product|Organization", true),
	OWNER("Patent|PatentSet", NODE, "Organization", false), SIZE("PatentSet", NUMBER, "", true),
	MADE_BY("Product", NODE, "Organization", false), RUNS("Deployment", NODE, "Product", false),
	RUNS_ON("Deployment", NODE, "Product", false), MEASURES("Observation", NODE, "Entity|Record", false),
	VALUE("Observation", NUMBER, "", true), AS_OF("Observation", DATE, "", true),
	PROCEEDINGS("Dispute", NUMBER, "", true), INVOLVES("Lawsuit|Dispute|Deal|Transaction", NODE, "Entity", false),
	INCORPORATED_IN("Organization", NODE, "Place", false), NATIONALITY("Organization", WORDS, "", false),
	LISTING("Organization", WORDS, "", false), ALIAS("Entity", WORDS, "", false),
	INDUSTRY("Organization", WORDS, "", false), REMARK("Entity|Record", WORDS, "", false);

	/** Kind of a field's value. */
	public enum Value {

		NONE, NODE, DATE, NUMBER, FLAG, WORDS

	}

	private final String on;

	private final Value value;

	private final String target;

	private final boolean single;

	Field(String on, Value value, String target, boolean single) {
		this.on = on;
		this.value = value;
		this.target = target;
		this.single = single;
	}

	/** The word that stands in files and in the graph, such as {@code inCase}. */
	public String word() {
		var words = name().split("_", -1);
		var word = new StringBuilder(words[0].toLowerCase(java.util.Locale.ROOT));
		for (int i = 1; i < words.length; i++) {
			word.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(java.util.Locale.ROOT));
		}
		return word.toString();
	}

	/** Labels it can be stated of, separated by {@code |}. */
	public String on() {
		return this.on;
	}

	public Value value() {
		return this.value;
	}

	/** Labels that its value may carry, separated by {@code |}; empty unless a node. */
	public String target() {
		return this.target;
	}

	/** Whether another value contradicts. */
	public boolean single() {
		return this.single;
	}

	/** The relationship that asserted claims make, or null where they stay claims. */
	public @Nullable RelationType relation() {
		return switch (this) {
			case PARTY -> RelationType.PARTY_TO;
			case MARKET -> RelationType.IN_MARKET;
			case FORUM -> RelationType.FILED_IN;
			case ASSET -> RelationType.OVER;
			case PRODUCT -> RelationType.ACCUSES;
			case MENTION -> RelationType.MENTIONS;
			case TECHNOLOGY -> RelationType.CONCERNS;
			case OWNER -> RelationType.OWNED_BY;
			case RIGHT_IN, PART_OF, COUNTERS, IN_CASE, ASSERTED_BY, AGAINST, COVERS, COMPONENT_OF, CONVEYS, MADE_BY,
					RUNS, RUNS_ON, MEASURES, INCORPORATED_IN ->
				RelationType.valueOf(name());
			default -> null;
		};
	}

	public static Optional<Field> find(String word) {
		return Arrays.stream(values()).filter((field) -> field.word().equals(word)).findFirst();
	}

}
