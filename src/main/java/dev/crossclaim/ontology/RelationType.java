package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.List;

import static dev.crossclaim.ontology.RelationType.Layer.EVIDENCE;
import static dev.crossclaim.ontology.RelationType.Layer.READING;
import static dev.crossclaim.ontology.RelationType.Layer.RECORD;

/** The relationship types of the graph, between which labels, and what each says. */
public enum RelationType {

	PARTY_TO("Organization|Person", "Record", RECORD, "takes part, in the role that stands on the relationship"),
	IN_MARKET("Partnership|Deployment|Competition|Agreement|Observation", "Place", RECORD, "operates there"),
	FILED_IN("Lawsuit", "Court|Place", RECORD, "the forum, or the narrowest place stated"),
	RIGHT_IN("Agreement|Patent", "Place", RECORD, "has force there"),
	INCORPORATED_IN("Organization", "Place", RECORD, "is organised under the law of"),
	SITS_IN("Court", "Place", RECORD, "has its seat there"),
	HAS_JURISDICTION_OVER("Court", "Place", RECORD, "decides for"), WITHIN("Place", "Place", RECORD, "lies in"),
	PART_OF("Lawsuit", "Dispute", RECORD, "belongs to the quarrel"),
	COUNTERS("Lawsuit", "Lawsuit", RECORD, "was brought in answer to"),
	CHALLENGES("Lawsuit", "Patent", RECORD, "is brought against the patent"),
	IN_SUIT("Patent", "Lawsuit", RECORD, "is a patent in suit there, as a provider lists them"),
	IN_CASE("Accusation", "Lawsuit", RECORD, "was made in"),
	ASSERTED_BY("Accusation", "Organization|Person", RECORD, "who accuses"),
	AGAINST("Accusation", "Organization|Person", RECORD, "who is accused"),
	OVER("Accusation", "Patent|PatentSet", RECORD, "the patents asserted"),
	ACCUSES("Accusation", "Product", RECORD, "the product accused"),
	MENTIONS("Lawsuit", "Product", RECORD, "named in the case, not accused"),
	CONCERNS("Accusation|PatentSet|Partnership|Agreement", "Technology", RECORD, "what it is about"),
	COVERS("Agreement", "Patent|PatentSet|Technology|Product", RECORD, "what the contract is over"),
	COMPONENT_OF("Record", "Deal", RECORD, "was agreed as part of"),
	CONVEYS("Transaction", "Patent|PatentSet|Product|Organization", RECORD, "what changed hands"),
	RESULTED_IN("Transaction", "Product", RECORD, "what became of what was bought, as a source names it"),
	OWNED_BY("Patent|PatentSet", "Organization|Person", RECORD, "whose it is"),
	APPLIED_FOR_BY("Patent", "Organization|Person", RECORD, "who applied for it"),
	CONTINUES("Patent", "Patent", RECORD, "goes back to an earlier application, as the relation says"),
	MADE_BY("Product", "Organization", RECORD, "who makes or offers it"),
	RUNS("Deployment", "Product", RECORD, "what is run"), RUNS_ON("Deployment", "Product", RECORD, "what it is run on"),
	MEASURES("Observation", "Entity|Record", RECORD, "what the number is about"),
	INVENTED_BY("Patent", "Person", RECORD, "the inventor"),
	MEMBER_OF("Patent", "PatentFamily|PatentSet", RECORD, "belongs to"), CITES("Patent", "Patent", RECORD, "cites"),
	CLASSIFIED_AS("Patent", "Technology", RECORD, "stands in the class"),

	ABOUT("Claim", "Entity|Record", EVIDENCE, "what the claim is on"),
	HAS_VALUE("Claim", "Entity|Record", EVIDENCE, "the value, where it is a node"),
	SUPPORTED_BY("Claim", "Passage", EVIDENCE, "where it stands"),
	IN_SOURCE("Passage", "Source", EVIDENCE, "the document"), FROM("Claim", "Origin", EVIDENCE, "who it goes back to"),
	VOICED_BY("Origin", "Organization|Person", EVIDENCE, "who stands behind it"),
	STANDS_FOR("Placeholder", "Record", EVIDENCE, "the record that a provider means by a key of its own"),
	SUPERSEDES("Claim", "Claim", EVIDENCE, "replaces, as its publisher's correction"),
	JUDGES("IdentityJudgement", "Entity|Record|Former", EVIDENCE, "the ids judged"),
	SAME_AS("Organization", "Organization", EVIDENCE,
			"is one company with, as a judgement says; what rows state leads there"),
	BECAME("Former", "Entity|Record|Former", EVIDENCE, "took its place"),

	PARTNERS_WITH("Organization", "Organization", READING, "are partners; once a pair, from the smaller id"),
	LITIGATES_AGAINST("Organization", "Organization", READING, "from the side that brings the case to the other"),
	ACCUSES_PRODUCT("Organization", "Product", READING, "accuses; an accusation is not a finding"),
	LICENSES_TO("Organization", "Organization", READING, "from licensor to licensee"),
	CROSS_LICENSES_WITH("Organization", "Organization", READING, "license each other; once a pair"),
	SUPPLIES("Organization", "Organization", READING, "from supplier to customer"),
	COMPETES_WITH("Organization", "Organization", READING, "are rivals; once a pair"),
	SUBSIDIARY_OF("Organization", "Organization", READING, "from child to parent"),
	UNIT_OF("Organization", "Organization", READING, "from division to company"),
	ACQUIRED("Organization", "Organization", READING, "from acquirer to target"),
	SOLD_PATENTS_TO("Organization", "Organization", READING, "from seller to buyer"),
	TRANSFERRED_TO("Organization", "Organization", READING, "from transferor to transferee"),
	OWNS("Organization", "Patent|PatentSet", READING, "owns"),
	OFFERS("Organization", "Product", READING, "makes or offers"),
	HEADED_BY("Organization", "Person", READING, "from the body to who heads it");

	/** The types of the reading layer. */
	public static List<RelationType> reading() {
		return Arrays.stream(values()).filter((type) -> type.layer == READING).toList();
	}

	/** Whether a relationship is recorded, evidence, or derived for reading. */
	public enum Layer {

		RECORD, EVIDENCE, READING

	}

	private final String from;

	private final String to;

	private final Layer layer;

	private final String meaning;

	RelationType(String from, String to, Layer layer, String meaning) {
		this.from = from;
		this.to = to;
		this.layer = layer;
		this.meaning = meaning;
	}

	/** Labels it may start from, separated by {@code |}. */
	public String from() {
		return this.from;
	}

	/** Labels it may lead to, separated by {@code |}. */
	public String to() {
		return this.to;
	}

	public Layer layer() {
		return this.layer;
	}

	public String meaning() {
		return this.meaning;
	}

}
