package dev.crossclaim.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of tab-separated or comma-separated values being written, each value quoted. */
final class Table implements AutoCloseable {

	private final BufferedWriter out;

	private final char separator;

	private Table(Path file, char separator, String[] columns) throws IOException {
		this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		this.separator = separator;
		row((Object[]) columns);
	}

	static Table tabs(Path file, String... columns) throws IOException {
		return new Table(file, '\t', columns);
	}

	static Table commas(Path file, String... columns) throws IOException {
		return new Table(file, ',', columns);
	}

	void row(Object... values) throws IOException {
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				this.out.write(this.separator);
			}
			this.out.write('"');
			this.out.write(String.valueOf(values[i]).replace("\"", "\"\""));
			this.out.write('"');
		}
		this.out.write('\n');
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
