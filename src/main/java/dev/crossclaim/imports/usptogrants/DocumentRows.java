package dev.crossclaim.imports.usptogrants;

import java.util.Set;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.XmlDocuments;
import dev.crossclaim.imports.file.XmlDocuments.XmlText;

/** The documents of a file as rows. */
final class DocumentRows {

	/** What a document holds besides what is read of it. */
	private static final Set<String> SKIPPED = Set.of("abstract", "description", "claims", "us-claim-statement",
			"drawings", "us-sequence-list-doc", "us-megatable-doc", "table-external-doc", "us-chemistry", "us-math");

	private DocumentRows() {
	}

	static Rows of(XmlDocuments documents) {
		return new RecordRows<>(documents::next,
				(document) -> Row.reading(document.line(), document.text(), document, DocumentRows::read), documents);
	}

	private static Outcome read(XmlText document) {
		var root = document.parse(SKIPPED);
		return switch (root.name()) {
			case "us-patent-grant", "us-patent-application" -> PatentDocument.read(root, document.windows());
			case "sequence-cwu" -> Outcome.skipped("sequence listing");
			default -> Outcome.skipped("document of another kind");
		};
	}

}
