package dev.crossclaim.imports.usptoassignments;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;

/** The records of a file as rows, each read when it is asked for. */
final class ReadRows implements Rows {

	private final Records records;

	private @Nullable Row next;

	private boolean looked;

	private ReadRows(Records records) {
		this.records = records;
	}

	static ReadRows of(Records records) {
		return new ReadRows(records);
	}

	@Override
	public boolean hasNext() {
		if (!this.looked) {
			try {
				this.next = this.records.read();
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
		return this.next;
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

	/** The records of a file in their order. */
	interface Records extends Closeable {

		/** The next record; null at the end. */
		@Nullable Row read() throws IOException;

	}

}
