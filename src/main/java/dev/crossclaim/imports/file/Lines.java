package dev.crossclaim.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, each decoded by itself: as UTF-8, or as Windows would where it is
 * not. A line ends with CR, LF or both. One longer than a limit comes in pieces.
 */
public final class Lines implements Closeable {

	private static final int LONGEST = 1 << 20;

	private static final int BLOCK = 1 << 16;

	private final InputStream bytes;

	private final byte[] block = new byte[BLOCK];

	private int position;

	private int end;

	private byte[] buffer = new byte[256];

	private long number;

	private boolean continued;

	private Lines(InputStream bytes) {
		this.bytes = bytes;
	}

	public static Lines of(SourceFile file) throws IOException {
		return new Lines(Encoding.toUtf8(file.open()));
	}

	/** The next line or piece of one; null at the end. */
	public @Nullable Line next() throws IOException {
		int length = 0;
		int last = -1;
		for (int read = read(); read >= 0; read = read()) {
			if (length == this.buffer.length) {
				this.buffer = Arrays.copyOf(this.buffer, length * 2);
			}
			this.buffer[length++] = (byte) read;
			last = read;
			if (read == '\n' || (read == '\r' && !isLineFeedNext()) || (length >= LONGEST && read < 0x80)) {
				break;
			}
		}
		return (length > 0) ? line(length, last == '\n' || last == '\r') : null;
	}

	private Line line(int length, boolean ends) {
		if (!this.continued) {
			this.number++;
		}
		this.continued = !ends;
		boolean utf8 = Encoding.isUtf8(this.buffer, length);
		return new Line(this.number, utf8 ? new String(this.buffer, 0, length, StandardCharsets.UTF_8)
				: Encoding.windows(this.buffer, length), !utf8);
	}

	private boolean isLineFeedNext() throws IOException {
		return fill() && this.block[this.position] == '\n';
	}

	private int read() throws IOException {
		return fill() ? this.block[this.position++] & 0xFF : -1;
	}

	private boolean fill() throws IOException {
		if (this.position == this.end) {
			this.position = 0;
			this.end = Math.max(0, this.bytes.read(this.block));
		}
		return this.end > 0;
	}

	@Override
	public void close() throws IOException {
		this.bytes.close();
	}

	/**
	 * A line.
	 *
	 * @param number counted from 1
	 * @param text with its end
	 * @param windows whether it was no UTF-8
	 */
	public record Line(long number, String text, boolean windows) {
	}

}
