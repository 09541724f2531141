package dev.crossclaim.ontology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Draws relationship types between labels as a Mermaid flow chart. */
class Picture {

	/**
	 * Marks the far end of a relationship between two of a kind: a loop cannot be read.
	 */
	private static final String OTHER = "another ";

	private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

	private final Set<String> labels = new LinkedHashSet<>();

	/** A picture of these types; several between the same labels share an arrow. */
	static String of(Collection<RelationType> types) {
		var picture = new Picture();
		types.forEach(picture::add);
		return picture.render();
	}

	private void add(RelationType type) {
		var from = type.from();
		var to = from.equals(type.to()) ? OTHER + from : type.to();
		List.of(from, to).forEach(this.labels::add);
		this.arrows.computeIfAbsent(id(from) + "|" + id(to), (key) -> new TreeSet<>()).add(type.name());
	}

	private String render() {
		var text = new StringBuilder("```mermaid\nflowchart LR\n");
		this.labels.forEach((label) -> text.append("  ").append(node(label)).append('\n'));
		this.arrows.forEach((ends, types) -> {
			var pair = ends.split("\\|", 2);
			text.append("  %s -->|\"%s\"| %s\n".formatted(pair[0], String.join("<br/>", types), pair[1]));
		});
		styles().forEach((layer, members) -> {
			if (!members.isEmpty()) {
				text.append("  class %s %s\n".formatted(String.join(",", members), layer));
			}
		});
		return text.append("""
				  classDef entity fill:#e8f1fb,stroke:#2f6db5,color:#12263f
				  classDef record fill:#fdf0e1,stroke:#b5671d,color:#3f2412
				  classDef evidence fill:#eef5ea,stroke:#4b8b3b,color:#1b3214
				```
				""").toString();
	}

	private Map<String, Set<String>> styles() {
		var styles = new LinkedHashMap<String, Set<String>>();
		List.of("entity", "record", "evidence").forEach((layer) -> styles.put(layer, new LinkedHashSet<>()));
		this.labels.forEach((label) -> styles.getOrDefault(layer(label), new LinkedHashSet<>()).add(id(label)));
		return styles;
	}

	/** Entities are round, what happens and what testifies is square. */
	private static String node(String label) {
		var words = String.join(" or<br/>", label.split("\\|"));
		return layer(label).equals("entity") ? "%s([\"%s\"])".formatted(id(label), words)
				: "%s[\"%s\"]".formatted(id(label), words);
	}

	private static String layer(String label) {
		var first = label.replace(OTHER, "").split("\\|", 2)[0];
		if (first.equals("Organization") || first.equals("Entity")) {
			return "entity";
		}
		return NodeType.findByLabel(first)
			.map((type) -> type.layer().label().toLowerCase(Locale.ROOT))
			.orElse("record");
	}

	private static String id(String label) {
		return label.replace("|", "_or_").replace(' ', '_');
	}

}
