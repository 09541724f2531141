package dev.crossclaim.imports.usptogrants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.XmlDocuments;
import dev.crossclaim.imports.file.XmlDocuments.XmlText;

/** The documents of a file as rows. */
final class DocumentRows implements Rows {

	/** What a document holds besides what is read of it. */
	private static final Set<String> SKIPPED = Set.of("abstract", "description", "claims", "us-claim-statement",
			"drawings", "us-sequence-list-doc", "us-megatable-doc", "table-external-doc", "us-chemistry", "us-math");

	private final XmlDocuments documents;

	private @Nullable XmlText next;

	private boolean looked;

	DocumentRows(XmlDocuments documents) {
		this.documents = documents;
	}

	@Override
	public boolean hasNext() {
		if (!this.looked) {
			try {
				this.next = this.documents.next();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.looked = true;
		}
		return this.next != null;
	}

	@Override
	public Row next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		this.looked = false;
		return Row.reading(this.next.line(), this.next.text(), this.next, DocumentRows::read);
	}

	private static Outcome read(XmlText document) {
		var root = document.parse(SKIPPED);
		return switch (root.name()) {
			case "us-patent-grant", "us-patent-application" -> PatentDocument.read(root, document.windows());
			case "sequence-cwu" -> Outcome.skipped("sequence listing");
			default -> Outcome.skipped("document of another kind");
		};
	}

	@Override
	public void close() throws IOException {
		this.documents.close();
	}

}
