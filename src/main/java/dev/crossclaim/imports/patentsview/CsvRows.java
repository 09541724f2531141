package dev.crossclaim.imports.patentsview;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.CsvFile.CsvRow;

/** The records of a table as rows. */
final class CsvRows implements Rows {

	private final CsvFile table;

	private final Function<CsvRow, Row> reader;

	private @Nullable CsvRow next;

	private CsvRows(CsvFile table, Function<CsvRow, Row> reader) {
		this.table = table;
		this.reader = reader;
		this.next = table.next();
	}

	static CsvRows of(CsvFile table, Function<CsvRow, Row> reader) {
		return new CsvRows(table, reader);
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public Row next() {
		var row = this.next;
		if (row == null) {
			throw new NoSuchElementException();
		}
		this.next = this.table.next();
		return this.reader.apply(row);
	}

	@Override
	public void close() throws IOException {
		this.table.close();
	}

}
