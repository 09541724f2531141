package dev.crossclaim.query.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.crossclaim.query.list.Filter.Value;

import static dev.crossclaim.query.list.Filters.company;
import static dev.crossclaim.query.list.Filters.days;
import static dev.crossclaim.query.list.Filters.flag;
import static dev.crossclaim.query.list.Filters.place;
import static dev.crossclaim.query.list.Filters.text;
import static dev.crossclaim.query.list.Filters.through;
import static dev.crossclaim.query.list.Filters.to;
import static dev.crossclaim.query.list.Filters.word;

/** The kinds of things that are listed, and all that differs between their lists. */
public enum Kind {

	/** Companies, business units and agencies. */
	COMPANIES("companies", "company", "Organization", Nature.ENTITY,
			List.of(Kinds.ORGANIZATION, place("place", Link.INCORPORATED_IN, "Where it is incorporated.", "FI"),
					Kinds.TAKES_PART, Kinds.PARENT, Filters.SOURCE, Filters.ORIGIN, Filters.MODALITY),
			List.of(), List.of(Grouping.by("place", Link.INCORPORATED_IN, "Place")),
			List.of("aliases", "lei", "wikidataId", "cik", "ticker", "places")),

	/** Patent publications. */
	PATENTS("patents", "patent", "Patent", Nature.ENTITY,
			List.of(company("owner", Link.OWNER, "Id of an owner.", "nokia"),
					to("technology", "Technology", Link.CLASS, "Id of a class that it stands in.", "cloud-computing"),
					to("set", "PatentSet", Link.MEMBER_OF, "Id of a set that it is a member of.", "nokia-portfolio"),
					place("place", Link.RIGHT_IN, "Where it has force.", "US"),
					text("kind", "kind", "Kind code.", "B2"),
					days("filed", "filedOn", "filedOn", "When it was applied for.", "2010..2015"),
					days("granted", "grantedOn", "grantedOn", "When it was granted.", "2012-02"), Filters.STATUS),
			List.of(Sort.day("filed", "filedOn"), Sort.day("granted", "grantedOn")),
			List.of(Grouping.by("kind", "kind"), Grouping.by("owner", Link.OWNER, "Organization"),
					Grouping.by("technology", Link.CLASS, "Technology")),
			List.of("kind", "filedOn", "grantedOn", "owners", "technologies", "places", "inventors", "sets")),

	/** Patents that are named together. */
	PATENT_SETS("patent-sets", "patent set", "PatentSet", Nature.ENTITY,
			List.of(company("owner", Link.OWNER, "Id of an owner.", "amazon"),
					to("technology", "Technology", Link.TECHNOLOGY, "Id of what it is about.", "cloud-computing"),
					flag("membersKnown", "membersKnown", "Whether its members are known.", "false"), Filters.SOURCE,
					Filters.ORIGIN, Filters.MODALITY),
			List.of(Sort.number("size", "statedSize")),
			List.of(Grouping.by("owner", Link.OWNER, "Organization"),
					Grouping.by("technology", Link.TECHNOLOGY, "Technology")),
			List.of("statedSize", "sizeQualifier", "membersKnown", "owners", "technologies", "members")),

	/** Software, devices, services and brands. */
	PRODUCTS("products", "product", "Product", Nature.ENTITY,
			List.of(company("company", Link.MAKER, "Id of who makes or offers it.", "nokia"),
					text("kind", "kind", "What sort of product.", "software"), Filters.STATUS.like("launched"),
					Filters.SOURCE, Filters.ORIGIN, Filters.MODALITY),
			List.of(),
			List.of(Grouping.by("kind", "kind"), Grouping.by("company", Link.MAKER, "Organization"), Grouping.status()),
			List.of("kind", "aliases", "makers", "states")),

	/** Proceedings in one forum each. */
	LAWSUITS("lawsuits", "lawsuit", "Lawsuit", Nature.LASTING, Kinds.record("patent infringement", Kinds.FORUM,
			Filters.COMPANY, Filters.PARTY, Filters.ROLE, to("court", "Court", Link.FORUM, "Id of the court.", "ded"),
			Kinds.started("filed", "2023-01..2024-12"), Kinds.ended("ended"), Filters.STATUS,
			to("dispute", "Dispute", Link.DISPUTE, "Id of the dispute that it is part of.", "amazon-nokia-2023"),
			through("product", Value.IDS, "Product", Link.ACCUSATION, Link.ACCUSES, "Id of a product accused in it.",
					"cloudband"),
			through("patent", Value.IDS, "Patent|PatentSet", Link.ACCUSATION, Link.ASSET,
					"Id of a patent or patent set asserted in it.", "amazon-cloud-patents-ded-2024"),
			through("technology", Value.IDS, "Technology", Link.ACCUSATION, Link.TECHNOLOGY,
					"Id of a technology that an accusation in it concerns.", "cloud-computing")),
			Kinds.sorts("filed"),
			List.of(Grouping.by("court", Link.FORUM, "Court"), Grouping.by("forum", Link.FORUM, "Court|Place"),
					Grouping.status(), Grouping.by("kind", "kind"), Grouping.by("company", Link.PARTY, "Organization"),
					Grouping.by("dispute", Link.DISPUTE, "Dispute")),
			Kinds.columns("docketNumber", "forum", "places", "parties", "dispute", "states")),

	/** Lawsuits between the same sides over the same quarrel. */
	DISPUTES("disputes", "dispute", "Dispute", Nature.LASTING, Kinds.record("patent dispute",
			through("company", Value.COMPANIES, "Organization", Link.LAWSUIT_OF_DISPUTE, Link.PARTY,
					"Id of a party of record of one of its lawsuits; of several ids, each has to be one.", "nokia"),
			to("lawsuit", "Lawsuit", Link.LAWSUIT_OF_DISPUTE, "Id of a lawsuit that is part of it.",
					"amazon-v-nokia-ded-2024"),
			Kinds.started("started", "2023"), Kinds.ended("ended")), Kinds.sorts("started"),
			List.of(Grouping.by("kind", "kind")), Kinds.columns("parties", "lawsuits")),

	/** Who accuses whom, over what; never findings. */
	ACCUSATIONS("accusations", "accusation", "Accusation", Nature.ANY_TIME, Kinds.record("patent infringement",
			company("assertedBy", Link.ASSERTED_BY, "Id of who accuses.", "amazon"),
			company("against", Link.AGAINST, "Id of who is accused.", "nokia"),
			to("product", "Product", Link.ACCUSES, "Id of the product accused.", "cloudband"),
			to("patent", "Patent|PatentSet", Link.ASSET, "Id of the patent or patent set asserted.",
					"amazon-cloud-patents-ded-2024"),
			to("technology", "Technology", Link.TECHNOLOGY, "Id of what it concerns.", "cloud-computing"),
			to("lawsuit", "Lawsuit", Link.LAWSUIT, "Id of the lawsuit that it was made in.", "amazon-v-nokia-ded-2024"),
			through("court", Value.IDS, "Court", Link.LAWSUIT, Link.FORUM,
					"Id of the court of the lawsuit that it was made in.", "ded"),
			Filters.STATUS), Kinds.sorts("started"),
			List.of(Grouping.by("assertedBy", Link.ASSERTED_BY, "Organization"),
					Grouping.by("against", Link.AGAINST, "Organization"),
					Grouping.by("product", Link.ACCUSES, "Product"),
					Grouping.by("technology", Link.TECHNOLOGY, "Technology"),
					Grouping.by("lawsuit", Link.LAWSUIT, "Lawsuit"), Grouping.status()),
			Kinds.columns("assertedBy", "against", "accused", "assets", "technologies", "lawsuits", "states")),

	/** Two or more working together. */
	PARTNERSHIPS("partnerships", "partnership", "Partnership", Nature.LASTING,
			Kinds.record("technology", Filters.COMPANY.like("aws"), Filters.PARTY.like("aws"),
					Filters.ROLE.like("partner"), place("market", Link.MARKET, "Where it operates.", "DE"),
					to("technology", "Technology", Link.TECHNOLOGY, "Id of what it is about.", "cloud-computing"),
					text("basis", "basis", "What it rests on.", "unstated"), Kinds.started("started", "2020..2024"),
					Kinds.ended("ended")),
			Kinds.sorts("started"),
			List.of(Grouping.by("kind", "kind"), Grouping.by("market", Link.MARKET, "Place"),
					Grouping.by("company", Link.PARTY, "Organization"),
					Grouping.by("technology", Link.TECHNOLOGY, "Technology")),
			Kinds.columns("basis", "places", "parties", "technologies", "deals")),

	/** Contracts. */
	AGREEMENTS("agreements", "agreement", "Agreement", Nature.LASTING, Kinds.record("cross-licence", Filters.COMPANY,
			Filters.PARTY, Filters.ROLE.like("licensor"), place("market", Link.MARKET, "Where it operates.", "CN"),
			place("place", Link.RIGHT_IN, "Where the right has force.", "CN"),
			to("technology", "Technology", Link.TECHNOLOGY, "Id of what it is about.", "cellular-communication"),
			to("patent", "Patent|PatentSet", Link.COVERS, "Id of a patent or patent set that it covers.",
					"nokia-cellular-seps"),
			to("product", "Product", Link.COVERS, "Id of a product or brand that it covers.",
					"nokia-phones-and-tablets"),
			Kinds.DEAL, Kinds.DISCLOSED, flag("exclusive", "exclusive", "Whether it is exclusive.", "true"),
			Filters.STATUS.like("pending"), Kinds.started("started", "2016..2017"), Kinds.ended("ended")),
			Kinds.sorts("started"),
			List.of(Grouping.by("kind", "kind"), Grouping.by("company", Link.PARTY, "Organization"),
					Grouping.by("technology", Link.TECHNOLOGY, "Technology")),
			Kinds.columns("termsDisclosed", "exclusive", "fieldOfUse", "places", "parties", "over", "technologies",
					"deals")),

	/** What changed hands. */
	TRANSACTIONS("transactions", "transaction", "Transaction", Nature.ANY_TIME,
			Kinds.record("acquisition", Filters.COMPANY, Filters.PARTY, Filters.ROLE.like("buyer"),
					to("conveys", "Patent|PatentSet|Product|Organization", Link.CONVEYS,
							"Id of the patent, patent set, product or business that changed hands.", "alcatel-lucent"),
					Kinds.DEAL, Kinds.DISCLOSED, Kinds.started("started", "2010..2017"), Kinds.ended("ended")),
			Kinds.sorts("started"),
			List.of(Grouping.by("kind", "kind"), Grouping.by("company", Link.PARTY, "Organization")),
			Kinds.columns("conveyanceText", "termsDisclosed", "parties", "conveys", "deals")),

	/** Tribunals and agencies. */
	COURTS("courts", "court", "Court", Nature.REFERENCE,
			List.of(text("level", "level", "National, subdivision, supranational or agency.", "national"),
					place("seat", Link.SEAT, "Where it sits.", "US"),
					place("jurisdiction", Link.JURISDICTION, "What it decides for.", "US")),
			List.of(), List.of(Grouping.by("level", "level"), Grouping.by("seat", Link.SEAT, "Place")),
			List.of("level", "courtsDbId", "seat", "jurisdiction")),

	/** Countries, parts of them, blocs, areas of courts, complements. */
	PLACES("places", "place", "Place", Nature.REFERENCE,
			List.of(text("kind", "kind", "Country, subdivision, bloc, court-area or complement.", "country"),
					to("within", "Place", Link.WITHIN, "Id of a place that it lies in directly.", "US")),
			List.of(), List.of(Grouping.by("kind", "kind")), List.of("kind", "within")),

	/** Topics, classes and standards. */
	TECHNOLOGIES("technologies", "technology", "Technology", Nature.REFERENCE,
			List.of(text("scheme", "scheme", "Topic, cpc or standard.", "topic"),
					text("code", "code", "Code within the scheme.", "H04L")),
			List.of(Sort.text("code", "code")), List.of(Grouping.by("scheme", "scheme")), List.of("scheme", "code")),

	/** Documents that were read. */
	SOURCES("sources", "source", "Source", Nature.EVIDENCE,
			List.of(text("publisher", "publisher", "Who published it.", "Light Reading"),
					text("kind", "kind", "Article, filing, register, and so on.", "article"),
					text("language", "language", "Language, ISO 639-1.", "en"),
					days("published", "publishedEarliest", "publishedLatest", "When it was published.", "2017..2024")),
			List.of(Sort.day("published", "publishedLatest"), Sort.text("publisher", "publisher")),
			List.of(Grouping.by("publisher", "publisher"), Grouping.by("kind", "kind"),
					Grouping.by("language", "language")),
			List.of("title", "publisher", "author", "published", "kind", "language")),

	/** One field of one thing each, as one source states it. */
	CLAIMS("claims", "claim", "Claim", Nature.EVIDENCE, ClaimFilters.ALL,
			List.of(Sort.day("stated", "statedLatest"), Sort.day("recorded", "recordedAt"),
					Sort.text("field", "field")),
			List.of(Grouping.by("field", "field"), Grouping.by("modality", "modality"),
					Grouping.by("standing", "standing"), Grouping.by("role", "role"),
					Grouping.by("polarity", "polarity")),
			List.of("about", "field", "role", "value", "entity", "qualifier", "as", "polarity", "modality", "standing",
					"attribution", "statedOn", "recordedAt", "retractedAt", "passage", "summary", "source", "origin")),

	/** What the content of the graph comes in. */
	DATASETS("datasets", "dataset", "Dataset", Nature.REFERENCE,
			List.of(text("publisher", "publisher", "Who publishes it.", "Crossclaim"),
					text("licence", "licence", "Its licence, as an SPDX identifier.", "Apache-2.0")),
			List.of(Sort.text("publisher", "publisher")),
			List.of(Grouping.by("publisher", "publisher"), Grouping.by("licence", "licence")),
			List.of("publisher", "licence", "citation", "url"));

	/** What time means for a kind of thing. */
	private enum Nature {

		/** It lasts: asked without a time, a list is about the data horizon. */
		LASTING,
		/** It happens: asked without a time, a list is about any. */
		ANY_TIME,
		/** It has no period, but is spoken of. */
		ENTITY,
		/** It is the same at any time. */
		REFERENCE,
		/** It is evidence itself. */
		EVIDENCE

	}

	private final String path;

	private final String singular;

	private final String label;

	private final Nature nature;

	private final List<Filter> filters;

	private final List<Sort> sorts;

	private final List<Grouping> groupings;

	private final List<String> columns;

	Kind(String path, String singular, String label, Nature nature, List<Filter> filters, List<Sort> sorts,
			List<Grouping> groupings, List<String> columns) {
		this.path = path;
		this.singular = singular;
		this.label = label;
		this.nature = nature;
		this.filters = filters;
		this.sorts = Stream
			.concat(Stream.of(Sort.text("name", "name")).filter((any) -> !label.equals("Claim")), sorts.stream())
			.toList();
		this.groupings = groupings;
		this.columns = columns;
	}

	/** Last part of the address. */
	public String path() {
		return this.path;
	}

	/** What one of them is called. */
	public String singular() {
		return this.singular;
	}

	public String label() {
		return this.label;
	}

	public List<Filter> filters() {
		return this.filters;
	}

	public Optional<Filter> filter(String name) {
		return this.filters.stream().filter((filter) -> filter.name().equals(name)).findFirst();
	}

	public List<Sort> sorts() {
		return this.sorts;
	}

	public List<Grouping> groupings() {
		return this.groupings;
	}

	/** Properties of an item, beside those that all items have. */
	public List<String> columns() {
		return this.columns;
	}

	/** Whether a list is about the data horizon where no time is asked for. */
	public boolean isLasting() {
		return this.nature == Nature.LASTING;
	}

	/** Whether it has a period of its own. */
	public boolean isRecord() {
		return this.nature == Nature.LASTING || this.nature == Nature.ANY_TIME;
	}

	/** Whether a question can be about a moment. */
	public boolean hasTime() {
		return isRecord() || this.nature == Nature.ENTITY;
	}

	/** Whether sources speak of it, so that it can be asked what was known on a day. */
	public boolean hasKnowledge() {
		return this.nature != Nature.REFERENCE;
	}

	/** Whether it is a source or what a source says. */
	public boolean isEvidence() {
		return this.nature == Nature.EVIDENCE;
	}

}
