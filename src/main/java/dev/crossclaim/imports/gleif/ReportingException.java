package dev.crossclaim.imports.gleif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Why an entity reports no parent: what it says of itself, so a claim on it.
 *
 * @param category which parent, as published
 * @param reasons as published
 * @param references documents that it goes back to
 */
record ReportingException(Lei lei, @Nullable String category, List<String> reasons, List<String> references,
		@Nullable LocalDate published) {

	/** A column that no other table of the foundation has. */
	static final String COLUMN = "exception.category";

	private static final int MOST = 10;

	static Outcome read(JsonNode attributes, @Nullable LocalDate published) {
		return new ReportingException(Lei.of(EntityJson.find(attributes, "/lei")),
				EntityJson.find(attributes, "/category"), texts(attributes.at("/reason")),
				texts(attributes.at("/reference")), published)
			.state();
	}

	private static List<String> texts(JsonNode node) {
		var texts = new ArrayList<String>();
		if (node.isArray()) {
			node.forEach((one) -> texts.addAll(texts(one)));
		}
		else if (node.isValueNode() && !node.isNull()) {
			texts.add(node.asString());
		}
		return texts;
	}

	static Outcome read(CsvRow row, @Nullable LocalDate published) {
		row.whole();
		return new ReportingException(Lei.of(row.find("lei")), row.find(COLUMN), texts(row, "exception.reason"),
				texts(row, "exception.reference"), published)
			.state();
	}

	private static List<String> texts(CsvRow row, String column) {
		var texts = new ArrayList<String>();
		for (int i = 0; i <= MOST; i++) {
			var text = row.find((i > 0) ? column + "." + i : column);
			if (text != null) {
				texts.add(text);
			}
		}
		return texts;
	}

	private Outcome state() {
		if (this.category == null || this.reasons.isEmpty()) {
			return Outcome.quarantined("no category or reason of an exception");
		}
		var which = switch (this.category) {
			case "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT" -> "direct";
			case "ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT" -> "ultimate";
			default -> this.category.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		};
		var facts = new Facts();
		var day = this.published;
		var claim = facts.node(NodeType.CLAIM, "gleif:%s-no-%s-parent".formatted(this.lei.value(), which),
				Content.of("field", Field.REMARK.word())
					.text("value", "no %s parent because %s".formatted(which, String.join(", ", this.reasons)))
					.text("as", this.category)
					.texts("reasons", this.reasons)
					.texts("references", this.references)
					.text("polarity", "positive")
					.text("modality", Modality.SELF_STATED.name())
					.texts("attribution", List.of(this.lei.value(), "GLEIF"))
					.text("statedOn", (day != null) ? day.toString() : null)
					.day("statedEarliest", day)
					.day("statedLatest", day),
				day);
		facts.link(RelationType.ABOUT, claim, facts.mention(NodeType.COMPANY, this.lei.id()));
		return Outcome.stated(facts);
	}

}
