package dev.crossclaim.imports;

import java.io.IOException;
import java.util.Optional;

import dev.crossclaim.imports.file.SourceFile;

/**
 * Reads the files of one provider. A component in a package of its own; it knows the
 * provider's format and the words of the graph, and nothing of the database.
 */
public interface Importer {

	/** What it reads, and how its rows are to be told from others'. */
	Provider provider();

	/** How its dataset wants to be cited; empty where it does not say. */
	default Optional<String> citation() {
		return Optional.empty();
	}

	/**
	 * The importer that reads what is said behind a colon after the word of the source,
	 * such as {@code table:deals.yaml}.
	 * @throws ImportRefused if nothing can be said there, or if it is not understood
	 */
	default Importer with(String argument) {
		throw new ImportRefused("'%s' is all of the word; nothing is said behind it".formatted(provider().id()));
	}

	/**
	 * Tells why a file is not what it would have to be, from its name and its beginning;
	 * empty if it may be read. Nothing is written before every file was looked at.
	 */
	Optional<String> refuse(SourceFile file) throws IOException;

	/**
	 * Opens a file for reading, row after row. A row that cannot be read is no exception
	 * but a row that says so.
	 */
	Rows open(SourceFile file) throws IOException;

}
