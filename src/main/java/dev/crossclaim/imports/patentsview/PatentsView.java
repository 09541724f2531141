package dev.crossclaim.imports.patentsview;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads the bulk tables of PatentsView. A table is known by its columns, whatever its
 * file is called; tables may be missing and come in any order, for what a row names and
 * no table has described yet is a placeholder.
 */
@Component
class PatentsView implements Importer {

	static final Provider PROVIDER = new Provider("patentsview", "PatentsView bulk tables", "PatentsView", "CC-BY-4.0",
			"https://patentsview.org/download/data-download-tables", Modality.REPORTED, 50, 1);

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var columns = CsvFile.columns(file);
		return Table.find(columns).isPresent() ? Optional.empty()
				: Optional.of("its columns (%s) are those of no table that is read"
					.formatted(String.join(", ", columns.stream().limit(8).toList())));
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var table = Table.find(CsvFile.columns(file)).orElseThrow();
		var records = CsvFile.open(file);
		return new RecordRows<>(records::next, (row) -> read(table, row), records);
	}

	private static Row read(Table table, CsvRow row) {
		return Row.reading(row.line(), row.text(), row, (one) -> read(table.reader(), one));
	}

	private static Outcome read(Table.Reader reader, CsvRow row) {
		return reader.read(row.whole());
	}

}
