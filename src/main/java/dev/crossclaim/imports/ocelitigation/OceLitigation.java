package dev.crossclaim.imports.ocelitigation;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads the tables of the Patent Litigation Docket Reports Data. A table is known by its
 * columns, whatever its file is called and however the release writes them; tables come
 * in any order, and any of them may be missing.
 */
@Component
class OceLitigation implements Importer {

	static final Provider PROVIDER = new Provider("oce-litigation", "Patent Litigation Docket Reports Data",
			"USPTO Office of the Chief Economist", "US-public-domain",
			"https://www.uspto.gov/ip-policy/economic-research/research-datasets/patent-litigation-docket-reports-data",
			Modality.PROCEDURAL, 40, 1);

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
		return new RecordRows<>(records::next,
				(row) -> Row.reading(row.line(), row.text(), row, (one) -> table.read(new CaseRow(one.whole()))),
				records);
	}

}
