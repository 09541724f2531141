package dev.crossclaim.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.SourceFile;

/** The lines of a table, whatever the format of its file. */
interface TableFile extends Closeable {

	/** Names of the columns in lower case, those of the first line where lines differ. */
	List<String> columns();

	/** Whether all lines have these columns. */
	default boolean isFixed() {
		return true;
	}

	/** The next line; null at the end. */
	@Nullable Line next() throws IOException;

	/**
	 * Opens a table: a workbook, JSON, or text separated by commas, tabs or semicolons.
	 * @param sheet name of the sheet of a workbook, or null for its first
	 * @throws IllegalArgumentException if it is none
	 */
	static TableFile open(SourceFile file, @Nullable String sheet) throws IOException {
		var beginning = file.beginning();
		if (beginning.startsWith("PK")) {
			return SheetFile.open(file, sheet);
		}
		if (beginning.indexOf('\0') >= 0 || beginning.stripLeading().startsWith("<")) {
			throw new IllegalArgumentException("it is no table: neither text, JSON nor a workbook (.xlsx)");
		}
		return beginning.stripLeading().matches("(?s)[\\[{].*") ? JsonFile.open(file) : TextFile.open(file);
	}

	/**
	 * A line.
	 *
	 * @param number of the line in its file
	 * @param text to be kept
	 * @param fields by the names of the columns in lower case; null where the line cannot
	 * be read
	 */
	record Line(long number, String text, @Nullable Map<String, String> fields) {

		/**
		 * The fields.
		 * @throws Unreadable if the line cannot be read
		 */
		Map<String, String> values() {
			if (this.fields == null) {
				throw new Unreadable("not a line of the table");
			}
			return this.fields;
		}

	}

}
