package dev.crossclaim.imports.patentsview;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** Rows of the tables of citations. */
final class Citations {

	private Citations() {
	}

	/** The kind that stands there is often wrong or missing: the number tells. */
	static Outcome readPatent(CsvRow row) {
		return cite(row, PatentNumber.of("US", first(row, "citation_patent_id", "citation_id"), null));
	}

	static Outcome readApplication(CsvRow row) {
		var kind = first(row, "wipo_kind", "kind");
		boolean published = kind != null && kind.startsWith("A");
		return cite(row, PatentNumber.of("US", first(row, "citation_document_number", "application_id", "number"),
				published ? kind : null));
	}

	static Outcome readForeign(CsvRow row) {
		var country = first(row, "citation_country", "country");
		if (country == null || !country.matches("[A-Z]{2}")) {
			throw new Unreadable("no country");
		}
		return cite(row, PatentNumber.of(country, first(row, "citation_application_id", "number"), null));
	}

	private static Outcome cite(CsvRow row, PatentNumber cited) {
		var facts = new Facts();
		facts.link(RelationType.CITES, Patents.mention(row, facts), facts.mention(NodeType.PATENT, cited.id()),
				Content.of("category", category(first(row, "citation_category", "category"))));
		return Outcome.stated(facts);
	}

	private static @Nullable String category(@Nullable String words) {
		return (words != null) ? words.toLowerCase(Locale.ROOT).replaceFirst("^cited by ", "") : null;
	}

	private static @Nullable String first(CsvRow row, String... columns) {
		return Stream.of(columns).map(row::find).filter((text) -> text != null).findFirst().orElse(null);
	}

}
