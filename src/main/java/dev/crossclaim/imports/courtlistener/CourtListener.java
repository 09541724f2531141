package dev.crossclaim.imports.courtlistener;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.courts.JsonRows;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads answers of the programming interface of CourtListener, version 4 (and 3, which
 * has the same records): pages, single records, and either as JSON lines. Which kind of
 * record it is, its fields tell; the interface does not.
 */
@Component
class CourtListener implements Importer {

	static final Provider PROVIDER = new Provider("courtlistener", "CourtListener", "Free Law Project",
			"US-public-domain", "https://www.courtlistener.com/help/api/rest/", Modality.PROCEDURAL, 48, 1);

	private static final Pattern JSON = Pattern.compile("^\\s*[\\[{].*", Pattern.DOTALL);

	private static final Pattern TELLING = Pattern.compile(
			"courtlistener\\.com/|\"(?:absolute_url|party_types|docket_id|parties_represented|docket_absolute_url)\"");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning();
		if (!JSON.matcher(beginning).matches()) {
			return Optional.of("it is no JSON");
		}
		return TELLING.matcher(beginning).find() ? Optional.empty()
				: Optional.of("it holds no record of CourtListener: no address of it, no docket_id");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		return JsonRows.of(JsonElements.openAnswers(file, "results"), (json) -> RecordKind.of(json).read(json));
	}

}
