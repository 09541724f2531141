package dev.crossclaim.imports.recap;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.courts.DocketFacts;
import dev.crossclaim.imports.courts.JsonDocket;
import dev.crossclaim.imports.courts.JsonRows;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.XmlDocuments;
import dev.crossclaim.ontology.Modality;

/**
 * Reads dockets of RECAP: what was parsed of a docket or docket history of PACER (JSON),
 * and the files of the Internet Archive (XML). The pages of PACER themselves (HTML) are
 * refused.
 */
@Component
class Recap implements Importer {

	static final Provider PROVIDER = new Provider("recap", "RECAP archive of PACER dockets", "Free Law Project",
			"US-public-domain", "https://free.law/recap", Modality.PROCEDURAL, 50, 1);

	private static final Pattern XML = Pattern.compile("<gov_uscourts_docket\\b");

	private static final Pattern JSON = Pattern.compile("^\\s*[\\[{].*", Pattern.DOTALL);

	private static final Pattern PAGE = Pattern.compile("(?i)^\\s*<(!doctype html|html)\\b");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning();
		if (XML.matcher(beginning).find()) {
			return Optional.empty();
		}
		if (PAGE.matcher(beginning).find()) {
			return Optional.of("it is a page of PACER; give the JSON that was parsed of it");
		}
		boolean json = JSON.matcher(beginning).matches();
		return (json && beginning.contains("\"court_id\"")) || (json && beginning.contains("\"docket_number\""))
				? Optional.empty() : Optional.of("it holds no docket: neither a gov_uscourts_docket nor a court_id");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		if (XML.matcher(file.beginning()).find()) {
			return ArchiveRows.of(XmlDocuments.of(file));
		}
		return JsonRows.of(JsonElements.open(file, List.of()),
				(json) -> Outcome.stated(DocketFacts.of(JsonDocket.read(json))));
	}

}
