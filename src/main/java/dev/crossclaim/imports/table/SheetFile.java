package dev.crossclaim.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.SourceFile;

/**
 * A sheet of a workbook (.xlsx); the first line that is not empty has the names of the
 * columns. A cell that is formatted as a date is one.
 */
final class SheetFile implements TableFile {

	/** A format with a year or a day in it, outside of quotes, colours and currencies. */
	private static final Pattern DATE = Pattern.compile("(?i)[yd]");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

	private final ReadableWorkbook workbook;

	private final InputStream bytes;

	private final Iterator<Row> rows;

	private final List<String> columns = new ArrayList<>();

	private long line;

	private boolean broken;

	private SheetFile(ReadableWorkbook workbook, InputStream bytes, Iterator<Row> rows) {
		this.workbook = workbook;
		this.bytes = bytes;
		this.rows = rows;
	}

	static SheetFile open(SourceFile file, @Nullable String name) throws IOException {
		Packed.check(file);
		var bytes = file.open();
		try {
			var workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, false));
			var sheet = (name != null) ? workbook.findSheet(name).orElse(null) : workbook.getFirstSheet();
			if (sheet == null) {
				throw new IllegalArgumentException("there is no sheet '%s'".formatted(name));
			}
			var opened = new SheetFile(workbook, bytes, sheet.openStream().iterator());
			opened.readColumns();
			return opened;
		}
		catch (Exception ex) {
			bytes.close();
			throw new IllegalArgumentException("it is no workbook that can be read: " + ex.getMessage(), ex);
		}
	}

	private void readColumns() {
		while (this.rows.hasNext() && this.columns.isEmpty()) {
			var row = this.rows.next();
			if (row.stream().anyMatch((cell) -> !text(cell).isEmpty())) {
				for (int i = 0; i < row.getCellCount(); i++) {
					this.columns.add(text(row.getOptionalCell(i).orElse(null)).toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	/**
	 * The next line. Where the sheet is damaged, what is left of it is one line that
	 * cannot be read; the reader throws whatever its parser does, checked or not.
	 */
	@Override
	public @Nullable Line next() {
		try {
			return this.broken ? null : read();
		}
		catch (Exception ex) {
			this.broken = true;
			return new Line(this.line + 1, "", null);
		}
	}

	private @Nullable Line read() {
		while (this.rows.hasNext()) {
			var row = this.rows.next();
			this.line = row.getRowNum();
			var fields = fields(row);
			if (!fields.isEmpty()) {
				return new Line(this.line,
						String.join("\t",
								this.columns.stream().map((column) -> fields.getOrDefault(column, "")).toList()),
						fields);
			}
		}
		return null;
	}

	private Map<String, String> fields(Row row) {
		var fields = new HashMap<String, String>();
		for (int i = 0; i < this.columns.size(); i++) {
			var text = text(row.getOptionalCell(i).orElse(null));
			if (!text.isEmpty()) {
				fields.putIfAbsent(this.columns.get(i), text);
			}
		}
		return fields;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER) {
			var format = cell.getDataFormatString();
			boolean day = format != null && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
			return day ? cell.asDate().toLocalDate().toString() : cell.asNumber().stripTrailingZeros().toPlainString();
		}
		var text = cell.getText();
		return (text != null) ? text.strip() : "";
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
		this.bytes.close();
	}

}
