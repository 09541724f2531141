package dev.crossclaim.ontology;

import java.util.List;

/** A property of a node type: its name, kind of value and meaning. */
public record Property(String name, Kind kind, String meaning) {

	static final List<Property> ORGANIZATION = List.of(texts("aliases", "other names that sources use"),
			text("lei", "Legal Entity Identifier, ISO 17442"), text("wikidataId", "Wikidata item"),
			text("cik", "SEC Central Index Key"), text("ticker", "exchange and symbol"));

	static final List<Property> KIND = List.of(text("kind", "what sort of it"));

	/** Kind of a property's value. */
	public enum Kind {

		TEXT, TEXTS, NUMBER, FLAG

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

}
