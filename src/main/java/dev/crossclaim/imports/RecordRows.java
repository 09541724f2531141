package dev.crossclaim.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Records of a file as rows, each read when it is asked for.
 *
 * @param <R> a record
 */
public final class RecordRows<R> implements Rows {

	private final Records<R> records;

	private final Function<R, Row> reader;

	private final Closeable file;

	private @Nullable R next;

	private boolean looked;

	/**
	 * Rows of what a file answers until it answers null.
	 * @param file closed with the rows
	 */
	public RecordRows(Records<R> records, Function<R, Row> reader, Closeable file) {
		this.records = records;
		this.reader = reader;
		this.file = file;
	}

	@Override
	public boolean hasNext() {
		if (!this.looked) {
			try {
				this.next = this.records.next();
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
		return this.reader.apply(this.next);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/** The records of a file in their order. */
	@FunctionalInterface
	public interface Records<R> {

		/** The next record; null at the end. */
		@Nullable R next() throws IOException;

	}

}
