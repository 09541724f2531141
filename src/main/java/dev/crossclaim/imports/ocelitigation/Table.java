package dev.crossclaim.imports.ocelitigation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.crossclaim.imports.Outcome;

/**
 * The tables, each known by columns that no table before it has. Each names its cases by
 * their number within the data.
 */
enum Table {

	/** Lawyers, of whom nothing is taken. */
	ATTORNEYS((row) -> Outcome.skipped("attorney"), Column.ATTORNEY),
	/** Parties. */
	NAMES(CaseRow::party, Column.PARTY_TYPE, Column.PARTY),
	/** Patents in suit. */
	PATENTS(CaseRow::patent, Column.PATENT),
	/** Entries of the dockets. */
	DOCUMENTS(CaseRow::entry, Column.LONG_TEXT),
	/** The same in a release that has their short texts alone. */
	SHORT_DOCUMENTS(CaseRow::entry, Column.SHORT_TEXT),
	/** Cases, also in the shorter table of PACER's index of cases. */
	CASES(CaseRow::docket, Column.NUMBER, Column.COURT);

	private final Function<CaseRow, Outcome> reader;

	private final List<Column> columns;

	Table(Function<CaseRow, Outcome> reader, Column... columns) {
		this.reader = reader;
		this.columns = List.of(columns);
	}

	/** The table that has such columns; each needs the number of the case. */
	static Optional<Table> find(Collection<String> columns) {
		return Column.KEY.isIn(columns) ? Stream.of(values())
			.filter((table) -> table.columns.stream().allMatch((column) -> column.isIn(columns)))
			.findFirst() : Optional.empty();
	}

	Outcome read(CaseRow row) {
		return this.reader.apply(row);
	}

}
