package dev.crossclaim.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Records of a file as rows, each read when it is asked for.
 *
 * @param <R> a record
 */
public final class RecordRows<R> implements Rows {

	private final Supplier<@Nullable R> records;

	private final Function<R, Row> reader;

	private final Closeable file;

	private @Nullable R next;

	/**
	 * Rows of what a file answers until it answers null.
	 * @param file closed with the rows
	 */
	public RecordRows(Supplier<@Nullable R> records, Function<R, Row> reader, Closeable file) {
		this.records = records;
		this.reader = reader;
		this.file = file;
		this.next = records.get();
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public Row next() {
		var record = this.next;
		if (record == null) {
			throw new NoSuchElementException();
		}
		this.next = this.records.get();
		return this.reader.apply(record);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
