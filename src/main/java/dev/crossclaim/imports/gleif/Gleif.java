package dev.crossclaim.imports.gleif;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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
 * Reads legal entities, their relationships and the reasons for which parents are not
 * reported: the golden copy in CSV, and answers of the programming interface.
 */
@Component
class Gleif implements Importer {

	static final Provider PROVIDER = new Provider("gleif", "GLEIF legal entities and relationships",
			"Global Legal Entity Identifier Foundation", "CC0-1.0", "https://www.gleif.org/en/lei-data",
			Modality.REPORTED, 70, 1);

	private static final Pattern RDF = Pattern.compile("<rdf:RDF|(?m)^@(prefix|base)\\s");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning().stripLeading();
		if (beginning.startsWith("{")) {
			return Answer.refuse(beginning);
		}
		if (RDF.matcher(beginning).find()) {
			return Optional.of("it is RDF, which is out of scope: take the CSV or JSON of the same records");
		}
		if (beginning.startsWith("<")) {
			return Optional.of("it is XML: take the CSV of the same publication");
		}
		var columns = CsvFile.columns(file);
		if (columns.contains("isin") || columns.contains("bic")) {
			return Optional.of("it maps identifiers of securities or banks, which is out of scope");
		}
		boolean known = columns.contains("lei")
				&& (columns.contains(EntityTable.COLUMN) || columns.contains(ReportingException.COLUMN))
				|| columns.contains(RelationshipReader.COLUMN);
		return known ? Optional.empty()
				: Optional.of("it has not the columns of entities, relationships or reporting exceptions");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		var beginning = file.beginning().stripLeading();
		if (beginning.startsWith("{")) {
			return Answer.open(file, beginning);
		}
		var table = CsvFile.open(file);
		var reader = reader(file);
		return new RecordRows<>(table::next, (row) -> Row.reading(row.line(), row.text(), row, reader), table);
	}

	private static Function<CsvRow, Outcome> reader(SourceFile file) throws IOException {
		var columns = CsvFile.columns(file);
		var published = Publication.ofName(file.name());
		if (columns.contains(RelationshipReader.COLUMN)) {
			return (row) -> RelationshipReader.read(row, published);
		}
		return columns.contains(EntityTable.COLUMN) ? EntityTable::read
				: (row) -> ReportingException.read(row, published);
	}

}
