package dev.crossclaim.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what is taken out of an archive, and stops where it is too much. */
final class BoundedStream extends FilterInputStream {

	private final String name;

	private final Limits limits;

	private final LongSupplier packed;

	private long size;

	BoundedStream(String name, InputStream stream, Limits limits, LongSupplier packed) {
		super(stream);
		this.name = name;
		this.limits = limits;
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count((read >= 0) ? 1 : 0);
		return read;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int n = super.read(buffer, offset, length);
		count(Math.max(0, n));
		return n;
	}

	private void count(int more) {
		this.size += more;
		this.limits.check(this.name, this.packed.getAsLong(), this.size);
	}

}
