package dev.crossclaim.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** An entity or record as an entry of a file: the reverse of {@link EntryReader}. */
class EntryText {

	private static final Map<RelationType, String> KEYS = Map.of(RelationType.WITHIN, "within", RelationType.SITS_IN,
			"sitsIn", RelationType.HAS_JURISDICTION_OVER, "jurisdiction", RelationType.VOICED_BY, "by");

	private final NodeRow row;

	private final Map<RelationType, List<String>> links;

	EntryText(NodeRow row, Map<RelationType, List<String>> links) {
		this.row = row;
		this.links = links;
	}

	Map<String, Object> write(List<NodeRow> passages) {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("id", this.row.id());
		if (this.row.type().isOrganization()) {
			entry.put("type", this.row.type().label());
		}
		if (this.row.type() != NodeType.SOURCE) {
			copy("name", entry);
		}
		this.row.type().properties().forEach((property) -> copy(property.name(), entry));
		copy("onlyOne", entry);
		KEYS.forEach((type, key) -> {
			if (this.links.containsKey(type)) {
				entry.put(key, this.links.get(type));
			}
		});
		if (!passages.isEmpty()) {
			entry.put("passages", passages.stream().map(EntryText::writePassage).toList());
		}
		return entry;
	}

	private void copy(String key, Map<String, Object> entry) {
		Dates.put(entry, key, this.row.properties().get(key));
	}

	private static Map<String, Object> writePassage(NodeRow row) {
		var passage = new LinkedHashMap<String, Object>();
		passage.put("id", row.id().substring(row.id().indexOf('#') + 1));
		List.of("start", "end", "sha256", "summary")
			.forEach((key) -> Dates.put(passage, key, row.properties().get(key)));
		return passage;
	}

}
