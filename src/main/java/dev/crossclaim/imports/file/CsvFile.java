package dev.crossclaim.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/**
 * A table of text with a line of column names, separated by commas, tabs or semicolons,
 * whichever its first line has most of.
 */
public final class CsvFile implements Closeable {

	private static final Pattern QUOTED = Pattern.compile("^[^\"]*\"(.*)\"[^\"]*$");

	private static final int LONGEST_FIELD = 4 * 1024 * 1024;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final Map<String, Integer> columns = new HashMap<>();

	private final char separator;

	private long line;

	private boolean broken;

	private CsvFile(CsvReader<CsvRecord> reader, char separator) {
		this.reader = reader;
		this.records = reader.iterator();
		this.separator = separator;
	}

	/** Opens a table. What stands behind a closing quote belongs to its field. */
	@SuppressWarnings("removal") // its successor is not there yet
	public static CsvFile open(SourceFile file) throws IOException {
		char separator = separator(firstLine(file));
		var csv = new CsvFile(CsvReader.builder()
			.fieldSeparator(separator)
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(true)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(true)
			.maxBufferSize(LONGEST_FIELD)
			.ofCsvRecord(new LineReader(Lines.of(file))), separator);
		if (csv.records.hasNext()) {
			var names = csv.records.next().getFields();
			for (int i = 0; i < names.size(); i++) {
				csv.columns.putIfAbsent(normal(names.get(i)), i);
			}
		}
		return csv;
	}

	/** Names of the columns of a file, in lower case, in their order. */
	public static List<String> columns(SourceFile file) throws IOException {
		try (var csv = open(file)) {
			return csv.columns.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
		}
	}

	private static String firstLine(SourceFile file) throws IOException {
		return file.beginning().lines().findFirst().orElse("");
	}

	private static char separator(String line) {
		char best = ',';
		for (char one : new char[] { '\t', ';', '|' }) {
			best = (count(line, one) > count(line, best)) ? one : best;
		}
		return best;
	}

	private static long count(String line, char one) {
		return line.chars().filter((c) -> c == one).count();
	}

	/** A name without what stands around its quotes. */
	private static String normal(String name) {
		return QUOTED.matcher(name.strip()).replaceFirst("$1").toLowerCase(Locale.ROOT);
	}

	/**
	 * The next record; null at the end. Where a quote is never closed, what is left of
	 * the file is one record without fields.
	 */
	public @Nullable CsvRow next() {
		try {
			if (this.broken || !this.records.hasNext()) {
				return null;
			}
			var record = this.records.next();
			this.line = record.getStartingLineNumber();
			return new CsvRow(this.line, record.getFields(), this.columns, this.separator);
		}
		catch (CsvParseException ex) {
			this.broken = true;
			return new CsvRow(this.line + 1, List.of(), this.columns, this.separator);
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	/**
	 * A record.
	 *
	 * @param line where it begins
	 * @param fields as they stand
	 */
	public record CsvRow(long line, List<String> fields, Map<String, Integer> columns, char separator) {

		/** The text of a column; null where the column or its text is missing. */
		public @Nullable String find(String column) {
			var place = this.columns.get(column);
			var text = (place != null && place < this.fields.size()) ? this.fields.get(place).strip() : "";
			return text.isEmpty() ? null : text;
		}

		/**
		 * The text of a column.
		 * @throws Unreadable if it is missing
		 */
		public String get(String column) {
			var text = find(column);
			if (text == null) {
				throw new Unreadable("no " + column);
			}
			return text;
		}

		/**
		 * Requires that there are as many fields as columns.
		 * @throws Unreadable if there are not
		 */
		public CsvRow whole() {
			if (this.fields.size() != this.columns.size()) {
				throw new Unreadable("another number of fields than of columns");
			}
			return this;
		}

		/** The record as a line, to be kept. */
		public String text() {
			return String.join(String.valueOf(this.separator), this.fields);
		}

	}

}
