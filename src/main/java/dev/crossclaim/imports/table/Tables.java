package dev.crossclaim.imports.table;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.ImportRefused;
import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Any table. What its columns mean is said by a mapping, whose name or file stands behind
 * the word of the source: {@code table:acquisitions}, {@code table:deals.yaml}.
 */
@Component
class Tables implements Importer {

	static final Provider PROVIDER = new Provider("table", "Any table, by a mapping (table:<mapping>)",
			"as the mapping says", "as the mapping says", "", Modality.REPORTED, 0, 1);

	private static final String WHICH = "say by which mapping to read it: --mapping=<file.yaml>, or one of "
			+ MappingFiles.names();

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Importer with(String argument) {
		return new MappedTable(MappingFiles.read(argument));
	}

	@Override
	public Optional<String> refuse(SourceFile file) {
		return Optional.of(WHICH);
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		throw new ImportRefused(WHICH);
	}

}
