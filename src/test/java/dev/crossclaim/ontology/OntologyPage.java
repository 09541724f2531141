package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.NodeType.Layer;

/** Writes {@code docs/ontology.md} from the words of the graph. */
class OntologyPage {

	private static final List<String> CONFLICT = List.of("Lawsuit", "Accusation", "Court");

	private static final List<String> ASSETS = List.of("Patent", "PatentSet", "Product", "Place", "Organization");

	private final StringBuilder text = new StringBuilder();

	static String render(Map<String, Map<Modality, String>> standings) {
		var page = new OntologyPage();
		page.pictures();
		page.modalities(standings);
		page.nodes();
		page.relationships();
		page.fields();
		page.roles();
		return page.text.toString();
	}

	private void pictures() {
		this.text
			.append("""
					# The words of the graph

					Round boxes are entities, orange ones are records (what happened, with dates, places and parties of its own), green ones
					are evidence. Sources state claims; the relationships of the record layer and of the reading layer are computed from
					them by the files of [`cypher/project/`](cypher.md).

					## Record layer: conflict

					""");
		picture((type) -> type.layer() == RelationType.Layer.RECORD && startsFrom(type, CONFLICT));
		this.text.append("\n## Record layer: co-operation, deals, numbers\n\n");
		picture((type) -> type.layer() == RelationType.Layer.RECORD && !startsFrom(type, CONFLICT)
				&& (!startsFrom(type, ASSETS) || type == RelationType.PARTY_TO));
		this.text.append("\n## Record layer: patents, products, places\n\n");
		picture((type) -> type.layer() == RelationType.Layer.RECORD && startsFrom(type, ASSETS)
				&& type != RelationType.PARTY_TO);
		this.text.append("\n## Evidence\n\n");
		picture((type) -> type.layer() == RelationType.Layer.EVIDENCE);
		this.text.append("""

				## Reading layer

				Derived, never written by hand; each carries the id of the record that it comes from (`recordId`).

				""");
		picture((type) -> type.layer() == RelationType.Layer.READING);
	}

	private static boolean startsFrom(RelationType type, List<String> labels) {
		return labels.contains(type.from().split("\\|", 2)[0]);
	}

	private void picture(Predicate<RelationType> which) {
		this.text.append(Picture.of(Arrays.stream(RelationType.values()).filter(which).toList()));
	}

	/** Found by running the rule, so that the page cannot say anything else. */
	private void modalities(Map<String, Map<Modality, String>> standings) {
		var alike = standings.entrySet()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.joining(", "))));
		this.text
			.append("""

					## Which modality may carry an edge

					What [`02-standing.cypher`](../cypher/project/02-standing.cypher) makes of a positive claim, found by running it: `asserts` may
					carry an edge, `denies` leaves the edge and marks it `contested`, an empty cell is kept as a claim and carries nothing. A
					negative claim never asserts.

					""");
		row("Modality", "Meaning", String.join(" | ", alike.values()));
		row("---", "---", String.join(" | ", alike.values().stream().map((kinds) -> "---").toList()));
		for (var modality : Modality.values()) {
			row("`" + modality + "`", modality.meaning(),
					alike.keySet().stream().map((kind) -> cell(kind.get(modality))).collect(Collectors.joining(" | ")));
		}
	}

	private static String cell(@Nullable String standing) {
		return switch (standing) {
			case "ASSERTS" -> "asserts";
			case "DENIES" -> "**denies**";
			case null, default -> "";
		};
	}

	private void nodes() {
		this.text.append("\n## Nodes\n\nEvery node has an `id`; entities and records also have a `name`.\n");
		for (var layer : Layer.values()) {
			this.text.append("\n### ").append(layer.label()).append("\n\n");
			row("Label", "Meaning", "Properties");
			row("---", "---", "---");
			Arrays.stream(NodeType.values())
				.filter((type) -> type.layer() == layer)
				.forEach((type) -> row("`" + type.label() + "`", type.meaning(), properties(type)));
		}
	}

	private static String properties(NodeType type) {
		return type.properties()
			.stream()
			.map((property) -> property.meaning().isEmpty() ? "`%s`".formatted(property.name())
					: "`%s` %s".formatted(property.name(), property.meaning()))
			.collect(Collectors.joining("; "));
	}

	private void relationships() {
		this.text.append("\n## Relationships\n");
		for (var layer : RelationType.Layer.values()) {
			this.text.append("\n### ")
				.append(layer.name().charAt(0))
				.append(layer.name().substring(1).toLowerCase(Locale.ROOT))
				.append("\n\n");
			row("Type", "From", "To", "Meaning");
			row("---", "---", "---", "---");
			Arrays.stream(RelationType.values())
				.filter((type) -> type.layer() == layer)
				.forEach((type) -> row("`" + type + "`", words(type.from()), words(type.to()), type.meaning()));
		}
	}

	private void fields() {
		this.text
			.append("""

					## Fields

					What a claim can state. A field with one value is contradicted by a claim with another; the others gather values.

					""");
		row("Field", "Of", "Value", "Becomes", "One value");
		row("---", "---", "---", "---", "---");
		for (var field : Field.values()) {
			var relation = field.relation();
			row("`" + field.word() + "`", words(field.on()),
					field.target().isEmpty() ? field.value().name().toLowerCase(Locale.ROOT) : words(field.target()),
					(relation != null) ? "`" + relation + "`" : "", field.single() ? "yes" : "");
		}
	}

	private void roles() {
		this.text.append("\n## Roles\n\nOn `PARTY_TO`: ")
			.append(Arrays.stream(Role.values())
				.map((role) -> "`" + role.word() + "`")
				.collect(Collectors.joining(", ")))
			.append(".\n");
	}

	private static String words(String labels) {
		return labels.replace("|", ", ");
	}

	private void row(String... cells) {
		this.text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

}
