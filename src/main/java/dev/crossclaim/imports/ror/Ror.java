package dev.crossclaim.imports.ror;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.JsonElements.JsonText;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads organisations of schema 1 and 2: single records, and releases, which are one
 * array. Where the same release is there in both schemas, either may be imported.
 */
@Component
class Ror implements Importer {

	static final Provider PROVIDER = new Provider("ror", "Research Organization Registry",
			"Research Organization Registry", "CC0-1.0", "https://ror.org", Modality.REPORTED, 40, 1);

	private static final Pattern RECORD = Pattern.compile("\"id\"\\s*:\\s*\"https://ror\\.org/");

	/** Under which an answer of the programming interface has its records. */
	private static final List<String> ANSWER = List.of("items");

	private static final Pattern OF_ANSWER = Pattern.compile("\\A\\{\\s*\"number_of_results\"");

	private static final Pattern RELEASE = Pattern.compile("v\\d+\\.\\d+-(\\d{4}-[01]\\d-[0-3]\\d)-ror-data");

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning().stripLeading();
		boolean json = beginning.startsWith("{") || beginning.startsWith("[");
		return (json && RECORD.matcher(beginning).find()) ? Optional.empty()
				: Optional.of("it is no JSON of records whose ids begin with https://ror.org/");
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		boolean answer = OF_ANSWER.matcher(file.beginning().stripLeading()).find();
		var elements = JsonElements.open(file, answer ? ANSWER : List.of());
		var released = released(file.name());
		return new RecordRows<>(elements::next, (text) -> row(text, released), elements);
	}

	private static @Nullable LocalDate released(String name) {
		var release = RELEASE.matcher(name);
		return release.find() ? LocalDate.parse(release.group(1)) : null;
	}

	private static Row row(JsonText text, @Nullable LocalDate released) {
		return Row.reading(text.line(), text.text(), text, (record) -> {
			var node = record.node();
			if (node == null) {
				return Outcome.quarantined("no JSON");
			}
			return (node.has("names") ? SecondSchema.read(node, released) : FirstSchema.read(node, released)).state();
		});
	}

}
