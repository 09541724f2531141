package dev.crossclaim.imports.usptogrants;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.XmlDocuments;
import dev.crossclaim.ontology.Modality;

/**
 * Reads the full text of grants and applications: one document or a week's file, in which
 * many stand one after the other. It knows the document types from 4.0 (2004) on; older
 * ones have other formats and are refused.
 */
@Component
class UsptoGrants implements Importer {

	static final Provider PROVIDER = new Provider("uspto-grants", "USPTO patent grant and application full text",
			"United States Patent and Trademark Office", "US-public-domain", "https://data.uspto.gov/bulkdata",
			Modality.REPORTED, 60, 1);

	private static final Pattern OURS = Pattern.compile("<us-patent-(grant|application)\\b");

	private static final Pattern OLDER = Pattern.compile("<(PATDOC|patent-application-publication)\\b");

	private static final Pattern OTHER = Pattern.compile("<sequence-cwu\\b");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning();
		if (OURS.matcher(beginning).find() || OTHER.matcher(beginning).find()) {
			return Optional.empty();
		}
		return Optional
			.of(OLDER.matcher(beginning).find() ? "it is of a document type before 4.0 (2004), which is out of scope"
					: "it does not begin with a <us-patent-grant> or <us-patent-application> document");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		return DocumentRows.of(XmlDocuments.of(file));
	}

}
