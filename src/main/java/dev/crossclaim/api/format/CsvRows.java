package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Rows as CSV by RFC 4180: a header, commas, CR LF, UTF-8. What is absent is an empty
 * cell.
 */
class CsvRows implements RowSink {

	private final CsvWriter csv;

	private final Map<String, Kind> columns;

	private final Json json;

	CsvRows(OutputStream out, Map<String, Kind> columns, Json json) {
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8));
		this.columns = columns;
		this.json = json;
		this.csv.writeRecord(columns.keySet());
	}

	@Override
	public void row(Map<String, @Nullable Object> item) {
		var row = Columns.of(item, this.columns);
		this.csv.writeRecord(this.columns.entrySet()
			.stream()
			.map((column) -> cell(row.get(column.getKey()), column.getValue()))
			.toList());
	}

	@Override
	public void flush() throws IOException {
		this.csv.flush();
	}

	private String cell(@Nullable Object value, Kind kind) {
		if (value == null) {
			return "";
		}
		return (kind == Kind.INTEGER || kind == Kind.DECIMAL) ? value.toString()
				: CsvText.guarded(this.json.text(value));
	}

}
