package dev.crossclaim.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as bytes in UTF-8. */
final class Utf8Stream extends InputStream {

	private final Reader reader;

	private final char[] characters = new char[8192];

	private byte[] bytes = {};

	private int position;

	Utf8Stream(Reader reader) {
		this.reader = reader;
	}

	@Override
	public int read() throws IOException {
		return fill() ? this.bytes[this.position++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (!fill()) {
			return -1;
		}
		int n = Math.min(length, this.bytes.length - this.position);
		System.arraycopy(this.bytes, this.position, target, offset, n);
		this.position += n;
		return n;
	}

	private boolean fill() throws IOException {
		while (this.position == this.bytes.length) {
			int n = this.reader.read(this.characters, 0, this.characters.length - 1);
			if (n < 0) {
				return false;
			}
			if (n > 0 && Character.isHighSurrogate(this.characters[n - 1])) {
				int low = this.reader.read();
				if (low >= 0) {
					this.characters[n++] = (char) low;
				}
			}
			this.bytes = new String(this.characters, 0, n).getBytes(StandardCharsets.UTF_8);
			this.position = 0;
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
