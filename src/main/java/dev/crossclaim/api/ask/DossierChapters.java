package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.Dossier;

/** The chapters of a dossier, from the rows that it was put together from. */
class DossierChapters {

	/** Where each relationship stands, by what the other is to the company. */
	private static final Map<String, String> CHAPTERS = Map.ofEntries(Map.entry("partner", "partners"),
			Map.entry("opponent", "opponents"), Map.entry("competitor", "competitors"),
			Map.entry("customer", "customers"), Map.entry("supplier", "suppliers"),
			Map.entry("cross-licensee", "licences"), Map.entry("licensee", "licences"),
			Map.entry("licensor", "licences"), Map.entry("acquired", "deals"), Map.entry("acquirer", "deals"),
			Map.entry("buyer of patents", "deals"), Map.entry("seller of patents", "deals"),
			Map.entry("transferee", "deals"), Map.entry("transferor", "deals"));

	private static final List<String> ORDER = List.of("partners", "opponents", "competitors", "customers", "suppliers",
			"licences", "deals");

	private static final List<String> OF_COMPANY = List.of("id", "name", "kind", "aliases", "lei", "wikidataId", "cik",
			"ticker");

	private final Dossier dossier;

	private final boolean whole;

	DossierChapters(Dossier dossier, boolean whole) {
		this.dossier = dossier;
		this.whole = whole;
	}

	Map<String, @Nullable Object> properties() {
		var row = this.dossier.company().rows().getFirst();
		var properties = new LinkedHashMap<String, @Nullable Object>();
		var company = Picture.map(row.get("company"));
		OF_COMPANY.forEach((name) -> properties.put(name, company.get(name)));
		properties.put("group", this.dossier.members());
		properties.put("heads", row.get("heads"));
		ORDER.forEach((chapter) -> properties.put(chapter, relationships(chapter)));
		properties.put("products", row.get("offers"));
		properties.put("owns", row.get("owns"));
		properties.put("portfolio", this.dossier.portfolio());
		properties.put("accusationsMade", Picture.map(row.get("accusations")).get("made"));
		properties.put("accusationsReceived", this.dossier.accusations());
		properties.put("contradictions", this.dossier.contradictions());
		properties.put("timeline", this.dossier.timeline());
		properties.put("truncated", this.dossier.truncated());
		return Picture.map(lean(properties));
	}

	private List<Map<String, @Nullable Object>> relationships(String chapter) {
		var some = new ArrayList<Map<String, @Nullable Object>>();
		for (Map<String, @Nullable Object> one : this.dossier.relationships()) {
			if (chapter.equals(CHAPTERS.get(String.valueOf(one.get("relation"))))) {
				some.add(one);
			}
		}
		return some;
	}

	/** Without sort keys; statements as their ids, unless they are wanted whole. */
	private @Nullable Object lean(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(this::lean).toList();
		}
		if (!(value instanceof Map<?, ?> map)) {
			return value;
		}
		if (!this.whole && map.containsKey("passage") && map.containsKey("modality")) {
			return map.get("id");
		}
		var lean = new LinkedHashMap<String, @Nullable Object>();
		map.forEach((name, one) -> {
			if (!"key".equals(name)) {
				lean.put(String.valueOf(name), lean(one));
			}
		});
		return lean;
	}

}
