package dev.crossclaim.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.ontology.RelationType;

/** Reads places, and courts with the places that they sit in and decide for. */
class PlaceReader {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final List<String> KINDS = List.of("country", "subdivision", "bloc", "court-area", "complement");

	/** Levels of courts whose forum is the area that they decide for. */
	private static final List<String> WIDE = List.of("national", "supranational", "agency");

	private final Catalog catalog;

	PlaceReader(Catalog catalog) {
		this.catalog = catalog;
	}

	void readPlace(String id, Block block) {
		try {
			var code = new PlaceCode(id).value();
			var country = code.startsWith("not:") ? code.substring(4) : code;
			if (!country.contains(":") && !COUNTRIES.contains(country.split("-", 2)[0])) {
				block.problem("id", "is a wrong place code: '%s' names no ISO 3166-1 country".formatted(code));
			}
		}
		catch (IllegalArgumentException ex) {
			block.problem("id", "is a wrong place code: " + ex.getMessage());
		}
		block.oneOf("kind", KINDS);
		block.texts("within").forEach((wider) -> link(id, RelationType.WITHIN, wider, block));
	}

	/** Reads a court; without a place to be found by, no question would meet it. */
	void readCourt(String id, Block block) {
		var level = block.get("level");
		block.oneOf("level", List.of("national", "subdivision", "supranational", "agency"));
		var place = WIDE.contains(level) ? "jurisdiction" : "sitsIn";
		if (block.texts(place).isEmpty()) {
			block.problem("a court of level '%s' needs '%s'".formatted(level, place));
		}
		block.texts("sitsIn").forEach((seat) -> link(id, RelationType.SITS_IN, seat, block));
		block.texts("jurisdiction").forEach((area) -> link(id, RelationType.HAS_JURISDICTION_OVER, area, block));
	}

	private void link(String start, RelationType type, String end, Block at) {
		this.catalog.add(new LinkRow(start, type, end, at));
	}

}
