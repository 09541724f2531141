package dev.crossclaim.imports.gleif;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.JsonElements.JsonText;
import dev.crossclaim.imports.file.SourceFile;

/**
 * An answer of the programming interface, in the shape of JSON:API: one record or a page.
 */
final class Answer {

	private static final Set<String> TYPES = Set.of("lei-records", "relationship-records", "reporting-exceptions",
			"lei-issuers");

	private static final Pattern PAGE = Pattern.compile("\"data\"\\s*:\\s*\\[");

	private static final Pattern ONE = Pattern.compile("\"data\"\\s*:\\s*\\{");

	private static final Pattern TYPE = Pattern
		.compile("\"data\"\\s*:\\s*\\[?\\s*\\{[^{}]*?\"type\"\\s*:\\s*\"([^\"]+)\"");

	private static final Pattern LINK = Pattern.compile("api\\.gleif\\.org");

	private static final Pattern SECURITIES = Pattern.compile("\\\\?/isins\\b");

	private Answer() {
	}

	/** Why it is no answer that can be read; empty if it is one. */
	static Optional<String> refuse(String beginning) {
		var type = TYPE.matcher(beginning);
		if (type.find()) {
			return TYPES.contains(type.group(1)) ? Optional.empty()
					: Optional.of("it is an answer of '%s', which is out of scope".formatted(type.group(1)));
		}
		boolean empty = PAGE.matcher(beginning).find() && LINK.matcher(beginning).find();
		if (empty && SECURITIES.matcher(beginning).find()) {
			return Optional.of("it is an answer of 'isins', which is out of scope");
		}
		return (empty || ONE.matcher(beginning).find() && LINK.matcher(beginning).find()) ? Optional.empty()
				: Optional.of("it is no answer of the programming interface of GLEIF");
	}

	static Rows open(SourceFile file, String beginning) throws IOException {
		var published = Publication.ofAnswer(beginning);
		var elements = JsonElements.open(file, PAGE.matcher(beginning).find() ? List.of("data") : List.of());
		return new RecordRows<>(elements::next, (text) -> row(text, published), elements);
	}

	private static Row row(JsonText text, @Nullable LocalDate published) {
		return Row.reading(text.line(), text.text(), text, (record) -> {
			var node = record.node();
			if (node == null) {
				return Outcome.quarantined("no JSON");
			}
			return read(node.has("data") ? node.get("data") : node, published);
		});
	}

	private static Outcome read(JsonNode record, @Nullable LocalDate published) {
		var type = EntityJson.find(record, "/type");
		var attributes = record.at("/attributes");
		return switch ((type != null) ? type : "") {
			case "lei-records" -> EntityJson.read(attributes);
			case "relationship-records" -> RelationshipReader.read(attributes, published);
			case "reporting-exceptions" -> ReportingException.read(attributes, published);
			case "lei-issuers" -> EntityJson.readIssuer(attributes);
			default -> Outcome.skipped("record of another type");
		};
	}

}
