package dev.crossclaim.imports.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.CsvFile;
import dev.crossclaim.imports.file.CsvFile.CsvRow;
import dev.crossclaim.imports.file.SourceFile;

/** A table of text. */
final class TextFile implements TableFile {

	private final CsvFile file;

	private final List<String> columns;

	private TextFile(CsvFile file, List<String> columns) {
		this.file = file;
		this.columns = columns;
	}

	static TextFile open(SourceFile file) throws IOException {
		return new TextFile(CsvFile.open(file), CsvFile.columns(file));
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	@Override
	public @Nullable Line next() {
		var row = this.file.next();
		return (row != null) ? new Line(row.line(), row.text(), fields(row)) : null;
	}

	/** Lines may end before the last columns, and not go on behind them. */
	private @Nullable Map<String, String> fields(CsvRow row) {
		if (row.fields().isEmpty() || row.fields().size() > row.columns().size()) {
			return null;
		}
		var fields = new HashMap<String, String>();
		for (var column : this.columns) {
			var text = row.find(column);
			if (text != null) {
				fields.put(column, text);
			}
		}
		return fields;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
