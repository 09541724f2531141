package dev.crossclaim.identity;

import java.util.Locale;

/** What tells a thing apart besides its name. */
public enum Identifier {

	/** Legal Entity Identifier, ISO 17442. */
	LEI("lei", "lei", true),
	/** Central Index Key of the SEC. */
	CIK("cik", "cik", true),
	/** Wikidata item. */
	WIKIDATA("wikidata", "wikidataId", true),
	/** Exchange symbol: a company may have several, and another had it before. */
	TICKER("ticker", "ticker", false),
	/** Number under which a court files a case: other courts have the same. */
	DOCKET("docketNumber", "docketNumber", false);

	private final String word;

	private final String property;

	private final boolean deciding;

	Identifier(String word, String property, boolean deciding) {
		this.word = word;
		this.property = property;
		this.deciding = deciding;
	}

	/** The word that stands in questions and reasons. */
	public String word() {
		return this.word;
	}

	/** The property of a node that holds it. */
	public String property() {
		return this.property;
	}

	/** Whether two that are equal are one thing, and two that differ are two. */
	public boolean isDeciding() {
		return this.deciding;
	}

	/** The value as it is compared: without what people add or leave out. */
	public String normal(String value) {
		var plain = value.strip().toUpperCase(Locale.ROOT);
		return switch (this) {
			case LEI -> plain.replaceAll("[^A-Z0-9]", "");
			case CIK -> plain.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
			case WIKIDATA -> plain.replaceFirst("^.*/", "");
			case TICKER -> plain.replaceFirst("^.*:", "").strip();
			case DOCKET -> Name.of(plain).key();
		};
	}

}
