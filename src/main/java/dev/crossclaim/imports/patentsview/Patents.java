package dev.crossclaim.imports.patentsview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;

/** Rows of the tables of patents. */
final class Patents {

	private Patents() {
	}

	static Outcome read(CsvRow row) {
		return state(PatentNumber.of("US", row.get("patent_id"), row.find("wipo_kind")), row.find("patent_title"),
				row.find("patent_date"), row.find("patent_type"), row.find("withdrawn"));
	}

	static Outcome readOld(CsvRow row) {
		var country = row.find("country");
		return state(PatentNumber.of((country != null) ? country : "US", row.get("id"), row.find("kind")),
				row.find("title"), row.find("date"), row.find("type"), row.find("withdrawn"));
	}

	private static Outcome state(PatentNumber number, @Nullable String title, @Nullable String date,
			@Nullable String type, @Nullable String withdrawn) {
		if (number.kind() == null) {
			throw new Unreadable("no kind code");
		}
		var facts = new Facts();
		facts.node(NodeType.PATENT, number.id(),
				Content.of("name", title)
					.text("kind", number.kind())
					.text("number", number.withoutKind())
					.text("type", type)
					.day("published", day(date))
					.flag("withdrawn", "1".equals(withdrawn)));
		return Outcome.stated(facts);
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw new Unreadable("a day that does not exist");
		}
	}

	/** Names the patent of a row, which the tables name by its number alone. */
	static String mention(CsvRow row, Facts facts) {
		return facts.mention(NodeType.PATENT, PatentNumber.of("US", row.get("patent_id"), null).id());
	}

}
