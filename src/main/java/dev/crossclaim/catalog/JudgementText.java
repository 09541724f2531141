package dev.crossclaim.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.RelationType;

/** A judgement as an entry of a file: the reverse of what {@link OtherSections} reads. */
class JudgementText {

	private final NodeRow row;

	private final Map<RelationType, List<String>> links;

	JudgementText(NodeRow row, Map<RelationType, List<String>> links) {
		this.row = row;
		this.links = links;
	}

	Map<String, Object> write() {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("id", this.row.id());
		var sides = sides();
		entry.put("left", sides.getFirst());
		entry.put("right", sides.getLast());
		List.of("verdict", "by", "why", "former").forEach((key) -> copy(key, entry));
		List.of("on", "retractedAt").forEach((key) -> {
			if (this.row.properties().get(key) != null) {
				entry.put(key, String.valueOf(this.row.properties().get(key)));
			}
		});
		var assigned = texts(this.row.properties().get("assigned"));
		if (!assigned.isEmpty()) {
			entry.put("assigned", assigned.stream().map(JudgementText::writeAssigned).toList());
		}
		return entry;
	}

	/** The two judged: of a split, those that took the place, in their order. */
	private List<String> sides() {
		var into = texts(this.row.properties().get("into"));
		return switch (into.size()) {
			case 0 -> this.links.getOrDefault(RelationType.JUDGES, List.of(""));
			case 1 -> List.of(String.valueOf(this.row.properties().get("former")), into.getFirst());
			default -> into;
		};
	}

	private static Map<String, String> writeAssigned(String line) {
		int space = line.lastIndexOf(' ');
		return Map.of("claim", line.substring(0, space), "to", line.substring(space + 1));
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	private void copy(String key, Map<String, Object> entry) {
		Dates.put(entry, key, this.row.properties().get(key));
	}

}
