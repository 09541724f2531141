package dev.crossclaim.ontology;

import java.util.List;

/** A property of a node type: its name, kind of value and meaning. */
public record Property(String name, Kind kind, String meaning) {

	static final List<Property> ORGANIZATION = List.of(texts("aliases", "other names that sources use"),
			text("lei", "Legal Entity Identifier, ISO 17442"), text("wikidataId", "Wikidata item"),
			text("cik", "SEC Central Index Key"), text("ticker", "exchange and symbol"));

	static final List<Property> PATENT = List.of(text("kind", "kind code"),
			text("number",
					"office and number without the kind (US-8117289), of a publication that is meant by its number"),
			text("type", "utility, design, plant, reissue, ..."), day("published", "day of publication or grant"),
			day("filed", "day of filing"), text("application", "number of the application (US-10339710)"),
			texts("earlier", "earlier applications: relation, number, day and what became of it"));

	static final List<Property> LAWSUIT = List.of(text("kind", "patent infringement, inter partes review, ..."),
			text("docketNumber", "as the forum writes it"),
			text("courtName", "as given, where the court is none of the catalogue"),
			text("natureOfSuit", "as the docket has it"), text("cause", "as the docket has it"),
			text("isPatentCase", "yes, no, conflicting or unknown, as nature of suit and cause say"),
			text("status", "as the forum words it"), text("instituted", "day of the decision whether to institute"),
			text("application", "the patent application concerned (US-09089931)"));

	static final List<Property> CLAIM = List.of(text("field", "which field"), text("role", "for a party"),
			text("value", "as text"), number("number", "the value, where it is one"),
			flag("flag", "the value, where it is yes or no"), day("valueEarliest", "first day that the value may mean"),
			day("valueLatest", "last day that the value may mean"), text("on", "EDTF date of a state or response"),
			text("as", "name or role as the source writes it"), text("text", "the words that a date was read from"),
			day("sinceEarliest", "first day on which it may have begun"),
			day("sinceLatest", "day on which it had begun"), day("untilEarliest", "last day on which it still held"),
			day("untilLatest", "last day on which it may have held"), text("unit", "what one of the number is"),
			text("qualifier", "at least, more than, at most, less than, about, unspecified"),
			flag("approximate", "whether the number is rounded"), number("min", "least that the source gives"),
			number("max", "most that the source gives"), text("polarity", "positive or negative"),
			text("modality", "how it is put forward"), text("statedOn", "EDTF date of the source"),
			day("statedEarliest", "first day on which it may have been published"),
			day("statedLatest", "day by which it was published"),
			day("attestedEarliest", "first day on which the source may say that it holds"),
			day("attestedLatest", "last day on which the source may say that it holds"),
			texts("attribution", "who said it, innermost first"), text("note", "ours, on how it was read"),
			day("recordedAt", "day on which this graph took it in"),
			day("retractedAt", "day on which this graph took it back"),
			text("standing", "computed: ASSERTS, DENIES, NOTES, SUPERSEDED or RETRACTED"),
			text("weight", "computed: ASSERTS, DENIES or NOTES, whether corrected since or not"));

	static final List<Property> KIND = List.of(text("kind", "what sort of it"));

	/** Kind of a property's value. */
	public enum Kind {

		TEXT, TEXTS, NUMBER, FLAG, DAY

	}

	static Property text(String name, String meaning) {
		return new Property(name, Kind.TEXT, meaning);
	}

	static Property texts(String name, String meaning) {
		return new Property(name, Kind.TEXTS, meaning);
	}

	static Property number(String name, String meaning) {
		return new Property(name, Kind.NUMBER, meaning);
	}

	static Property flag(String name, String meaning) {
		return new Property(name, Kind.FLAG, meaning);
	}

	static Property day(String name, String meaning) {
		return new Property(name, Kind.DAY, meaning);
	}

}
