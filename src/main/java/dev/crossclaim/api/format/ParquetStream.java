package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream as the file that Parquet writes to; nothing of it is written twice. */
class ParquetStream extends PositionOutputStream implements OutputFile {

	private final OutputStream out;

	private long position;

	ParquetStream(OutputStream out) {
		this.out = out;
	}

	@Override
	public long getPos() {
		return this.position;
	}

	@Override
	public void write(int b) throws IOException {
		this.out.write(b);
		this.position++;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.out.write(bytes, offset, length);
		this.position += length;
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public PositionOutputStream create(long blockSize) {
		return this;
	}

	@Override
	public PositionOutputStream createOrOverwrite(long blockSize) {
		return this;
	}

	@Override
	public boolean supportsBlockSize() {
		return false;
	}

	@Override
	public long defaultBlockSize() {
		return 0;
	}

}
