package dev.crossclaim.imports.file;

import java.io.IOException;
import java.io.Reader;

/** Lines as one stream of characters, for parsers. */
final class LineReader extends Reader {

	private final Lines lines;

	private String text = "";

	private int position;

	LineReader(Lines lines) {
		this.lines = lines;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (this.position == this.text.length()) {
			var line = this.lines.next();
			if (line == null) {
				return -1;
			}
			this.text = line.text();
			this.position = 0;
		}
		int n = Math.min(length, this.text.length() - this.position);
		this.text.getChars(this.position, this.position + n, buffer, offset);
		this.position += n;
		return n;
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
