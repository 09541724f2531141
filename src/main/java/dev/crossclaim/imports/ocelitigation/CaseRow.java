package dev.crossclaim.imports.ocelitigation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.ProviderKey;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.courts.CaseFacts;
import dev.crossclaim.imports.courts.Dates;
import dev.crossclaim.imports.courts.Docket;
import dev.crossclaim.imports.courts.DocketFacts;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.ontology.NodeType;

/** A record of any of the tables; what statistics programs write for nothing is none. */
final class CaseRow {

	private static final Set<String> NOTHING = Set.of("na", "n/a", "nan", "null", "none", ".", "-");

	/** Between two numbers in one field; a blank may also stand within a number. */
	private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*|(?<=[0-9]{3}),?\\s+(?=\\S*[0-9])");

	private final CsvRow row;

	CaseRow(CsvRow row) {
		this.row = row;
	}

	private @Nullable String find(Column column) {
		return column.names()
			.stream()
			.map(this.row::find)
			.filter(Objects::nonNull)
			.filter((text) -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElse(null);
	}

	private ProviderKey key() {
		var key = find(Column.KEY);
		if (key == null) {
			throw new Unreadable("no case_row_id");
		}
		return new ProviderKey(OceLitigation.PROVIDER.id(), "case", key.replaceFirst("\\.0+$", ""));
	}

	/**
	 * A case. The table that tells its cause is shown before the shorter index of cases.
	 */
	Outcome docket() {
		var docket = new Docket(find(Column.COURT), find(Column.NUMBER), null, find(Column.CAPTION), find(Column.SUIT),
				find(Column.CAUSE), Dates.day(find(Column.FILED)), Dates.day(find(Column.CLOSED)),
				Dates.day(find(Column.LAST_FILED)), null, List.of());
		boolean whole = Column.CAUSE.isIn(this.row.columns().keySet());
		return Outcome.stated(DocketFacts.of(docket, key(), whole ? docket.lastDay() : null));
	}

	/** A party; the data do not tell when one left its case. */
	Outcome party() {
		var name = find(Column.PARTY);
		if (name == null) {
			throw new Unreadable("no name");
		}
		var facts = new Facts();
		lawsuit(facts).party(new Docket.Party(name, find(Column.PARTY_TYPE), null, null));
		facts.count("parties", 1);
		return Outcome.stated(facts);
	}

	/** A patent in suit, or several that one field holds. */
	Outcome patent() {
		var numbers = find(Column.PATENT);
		var kind = Objects.requireNonNullElse(find(Column.PATENT_KIND), "patent").toLowerCase(Locale.ROOT);
		if (numbers == null) {
			return Outcome.skipped("no patent number");
		}
		if (kind.contains("foreign")) {
			return Outcome.skipped("foreign patent, of which the country is not told");
		}
		boolean published = kind.contains("publi");
		if (kind.contains("application") && !published) {
			return Outcome.skipped("application without a publication");
		}
		var facts = new Facts();
		var suit = lawsuit(facts);
		for (var number : BETWEEN.split(numbers, -1)) {
			suit.inSuit(PatentNumber.of("US", checked(number.replaceAll("\\s", "")), published ? "A1" : null));
		}
		facts.count("patents in suit", facts.links().size());
		return Outcome.stated(facts);
	}

	/** What is coded by hand is sometimes a remark. */
	private static String checked(String number) {
		if (!number.matches("(?i)(US)?-?(D|RE|PP|H|T|X|AI)?[0-9][0-9,]{0,12}([A-Z][0-9]?)?")) {
			throw new Unreadable("no patent number");
		}
		return number.replaceFirst("(?i)(?<=[0-9])[A-Z][0-9]?$", "");
	}

	/** An entry; only the numbers of patents in its text are taken. */
	Outcome entry() {
		var text = Stream.of(find(Column.LONG_TEXT), find(Column.SHORT_TEXT))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" | "));
		var facts = new Facts();
		var entry = new Docket.Entry(Dates.find(find(Column.ENTERED)), text);
		int patents = lawsuit(facts).entries(List.of(entry));
		return (patents > 0) ? Outcome.stated(facts) : Outcome.skipped("entry that names no patent");
	}

	private CaseFacts lawsuit(Facts facts) {
		return CaseFacts.of(facts, facts.mention(NodeType.LAWSUIT, key().id()));
	}

}
