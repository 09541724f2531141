package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static dev.crossclaim.ontology.NodeType.Layer.ENTITY;
import static dev.crossclaim.ontology.NodeType.Layer.EVIDENCE;
import static dev.crossclaim.ontology.NodeType.Layer.RECORD;
import static dev.crossclaim.ontology.Property.day;
import static dev.crossclaim.ontology.Property.flag;
import static dev.crossclaim.ontology.Property.number;
import static dev.crossclaim.ontology.Property.text;
import static dev.crossclaim.ontology.Property.texts;

/**
 * The labels of the graph, what each means, and the properties that an editor gives. What
 * sources state is never among these properties: it is a {@link Field} of a claim.
 */
public enum NodeType {

	/** A firm, or another body that acts like one. */
	COMPANY("Company", ENTITY, "organizations", "A firm that acts in its own name", Property.ORGANIZATION),
	/** A division without a legal personality of its own. */
	BUSINESS_UNIT("BusinessUnit", ENTITY, "organizations", "A division that is named as an actor",
			Property.ORGANIZATION),
	/** A public body. */
	AGENCY("Agency", ENTITY, "organizations", "A public body", Property.ORGANIZATION),
	/** Who speaks, signs, invents or is a party. */
	PERSON("Person", ENTITY, "persons", "Who speaks, signs, invents or is a party",
			List.of(flag("unnamed", "the source hides the name"), text("role", "who it is, where unnamed"),
					texts("aliases", "other names"))),
	/** Software, device, service or brand. */
	PRODUCT("Product", ENTITY, "products", "Software, device, service, business or brand",
			List.of(text("kind", "software, device, service, brand, business"), texts("aliases", "other names"))),
	/** One patent publication. */
	PATENT("Patent", ENTITY, "patents", "One publication; its id is office, number and kind (US-8117289-B2)",
			Property.PATENT),
	/** Patents on one invention. */
	PATENT_FAMILY("PatentFamily", ENTITY, "patentFamilies", "Patents on one invention", List.of()),
	/** Patents named together, often without numbers. */
	PATENT_SET("PatentSet", ENTITY, "patentSets", "Patents named together, often without their numbers",
			List.of(flag("membersKnown", "whether the members are known"))),
	/** Topic, class or standard. */
	TECHNOLOGY("Technology", ENTITY, "technologies", "A topic, a class of a classification, or a standard",
			List.of(text("scheme", "topic, cpc, standard"), text("code", "code within the scheme"))),
	/** Tribunal or agency that decides. */
	COURT("Court", ENTITY, "courts", "A tribunal or agency that decides",
			List.of(text("courtsDbId", "id in the Free Law Project's courts-db"),
					text("level", "national, subdivision, supranational or agency"))),
	/** Country, part of one, bloc, area of a court, or complement. */
	PLACE("Place", ENTITY, "places", "A country, a part of one, a bloc, the area of a court, or a complement",
			List.of(text("kind", "country, subdivision, bloc, court-area or complement"))),
	/** What was read. */
	SOURCE("Source", ENTITY, "sources", "A document that was read",
			List.of(text("title", "title as published"), text("publisher", "who published it"),
					text("author", "who wrote it"), text("published", "day of publication, EDTF; absent if undated"),
					text("kind", "article, filing, register, ..."), text("language", "ISO 639-1"),
					text("document", "name of the stored document that offsets count in"),
					text("sha256", "of the stored document"))),
	/** Where a statement goes back to. */
	ORIGIN("Origin", ENTITY, "origins", "Where a statement goes back to: a complaint, a press release, an interview",
			List.of(text("kind", "complaint, press-release, interview, ..."),
					flag("anonymous", "nobody stands behind it by name"))),

	/** What content comes in. */
	DATASET("Dataset", ENTITY, "datasets", "What rows of the graph came in: the curated catalogue, or a register",
			List.of(text("publisher", "who publishes it"), text("licence", "SPDX identifier"),
					text("citation", "how to cite it"), text("url", "where it is published"))),

	/** Working together. */
	PARTNERSHIP("Partnership", RECORD, "partnerships", "Two or more working together",
			List.of(text("kind", "what they do together"), text("basis", "contract, joint delivery, ..."))),
	/** One proceeding in one forum. */
	LAWSUIT("Lawsuit", RECORD, "lawsuits", "One proceeding in one forum", Property.LAWSUIT),
	/** Lawsuits over one quarrel. */
	DISPUTE("Dispute", RECORD, "disputes", "The lawsuits between the same sides over the same quarrel", Property.KIND),
	/** Who accuses whom, over what, with which product. */
	ACCUSATION("Accusation", RECORD, "accusations",
			"One asserter, one patent or set, one accused party, one product; never a finding", Property.KIND),
	/** Contract. */
	AGREEMENT("Agreement", RECORD, "agreements", "A contract",
			List.of(text("kind",
					"cross-licence, patent-licence, brand-licence, patent-purchase, joint-development, supply"))),
	/** Agreements made together. */
	DEAL("Deal", RECORD, "deals", "Agreements made together", Property.KIND),
	/** Change of hands. */
	TRANSACTION("Transaction", RECORD, "transactions", "Something changed hands or name", List.of(text("kind",
			"acquisition, divestiture, asset-transfer, patent-sale, assignment, change-of-name, merger, security-interest, release, licence, correction, ..."),
			text("conveyanceText", "as recorded"), day("recorded", "day on which an office recorded it"),
			text("between", "kinds of parties: from inventors to organizations, ..."),
			text("betweenBasis", "by what persons were told from organisations"),
			texts("applications", "numbers of applications conveyed that are not published"),
			text("business", "line of business of what was bought, as the source words it"),
			text("location", "where that was, as the source words it"),
			text("price", "as the source writes it, with the currency only where it tells one"))),
	/** Who belongs to whom. */
	OWNERSHIP("Ownership", RECORD, "ownerships", "Parent and child, unit of, successor of",
			List.of(text("kind", ""), text("basis", "accounting, legal, trade-name, unit, successor, unstated"))),
	/** Rivalry in a market. */
	COMPETITION("Competition", RECORD, "competitions", "Rivalry in a market", Property.KIND),
	/** Office that somebody holds. */
	POSITION("Position", RECORD, "positions", "An office that somebody holds", Property.KIND),
	/** What runs where for whom. */
	DEPLOYMENT("Deployment", RECORD, "deployments", "What runs where for whom", Property.KIND),
	/** Number that somebody stated. */
	OBSERVATION("Observation", RECORD, "observations", "A number that somebody stated",
			List.of(text("kind", ""), text("metric", "what was counted"), text("unit", "what one of it is"))),

	/** One field of one record or entity, as one source states it. */
	CLAIM("Claim", EVIDENCE, "claims", "One field of one record or entity, as one source states it", Property.CLAIM),
	/** Place in a source. */
	PASSAGE("Passage", EVIDENCE, "passages", "A place in a source: where it starts and ends, and what it says",
			List.of(number("start", "first code point"), number("end", "code point after the last"),
					text("sha256", "of the span in UTF-8"), text("summary", "in our own words"))),
	/** Judgement on two names. */
	IDENTITY_JUDGEMENT("IdentityJudgement", EVIDENCE, "identityJudgements",
			"Whether two names are one company: who judged, when and why",
			List.of(text("verdict", "SAME, DIFFERENT or UNSURE"), text("by", "who judged"), day("on", "when"),
					text("why", "reason"), text("rule", "the rule that judged, where no person did"),
					text("former", "the id that gives way by it, if one does"),
					texts("into", "the ids that take its place"),
					texts("assigned", "of a split: which claim goes to which of them"),
					day("retractedAt", "day on which it was taken back"))),
	/** Id that gave way to others. */
	FORMER("Former", EVIDENCE, "formers", "An id that gave way: it became part of another identity, or several",
			List.of(texts("was", "the labels that it had")));

	/** Whether a node acts, happens, or testifies. */
	public enum Layer {

		ENTITY("Entity"), RECORD("Record"), EVIDENCE("Evidence");

		private final String label;

		Layer(String label) {
			this.label = label;
		}

		/** Label that all nodes of the layer share. */
		public String label() {
			return this.label;
		}

	}

	private final String label;

	private final Layer layer;

	private final String section;

	private final String meaning;

	private final List<Property> properties;

	NodeType(String label, Layer layer, String section, String meaning, List<Property> properties) {
		this.label = label;
		this.layer = layer;
		this.section = section;
		this.meaning = meaning;
		this.properties = properties;
	}

	public String label() {
		return this.label;
	}

	public Layer layer() {
		return this.layer;
	}

	/** Name of the list in the catalogue's files. */
	public String section() {
		return this.section;
	}

	public String meaning() {
		return this.meaning;
	}

	/** Properties given by an editor, beside {@code id} and {@code name}. */
	public List<Property> properties() {
		return this.properties;
	}

	/** Whether nodes of this type also carry the label {@code Organization}. */
	public boolean isOrganization() {
		return this.section.equals("organizations");
	}

	/** All labels of a node of this type, the most general first. */
	public List<String> labels() {
		return Stream.of(this.layer.label(), isOrganization() ? "Organization" : "", this.label)
			.filter((label) -> !label.isEmpty())
			.toList();
	}

	public static Optional<NodeType> findByLabel(String label) {
		return Arrays.stream(values()).filter((type) -> type.label.equals(label)).findFirst();
	}

}
