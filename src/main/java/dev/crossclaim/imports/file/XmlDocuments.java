package dev.crossclaim.imports.file;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.Lines.Line;

/**
 * The documents of a file in which many stand one after the other, each beginning with an
 * XML declaration.
 */
public final class XmlDocuments implements Closeable {

	/** Most characters of one document; what is longer is cut, and so cannot be read. */
	static final int LONGEST = 64 * 1024 * 1024;

	private static final String START = "<?xml ";

	private final Lines lines;

	/** What was read of the next document. */
	private @Nullable Line begun;

	private XmlDocuments(Lines lines) {
		this.lines = lines;
	}

	public static XmlDocuments of(SourceFile file) throws IOException {
		return new XmlDocuments(Lines.of(file));
	}

	/** The next document; null at the end. */
	public @Nullable XmlText next() throws IOException {
		var text = new StringBuilder();
		long number = 0;
		boolean windows = false;
		for (var line = take(); line != null; line = take()) {
			int start = line.text().indexOf(START, text.isEmpty() ? START.length() : 0);
			var own = (start >= 0) ? line.text().substring(0, start) : line.text();
			if (text.isEmpty() && own.isBlank() && start < 0) {
				continue;
			}
			number = text.isEmpty() ? line.number() : number;
			windows |= line.windows();
			append(text, own);
			if (start >= 0) {
				this.begun = new Line(line.number(), line.text().substring(start), line.windows());
				if (!text.toString().isBlank()) {
					break;
				}
				text.setLength(0);
			}
		}
		return text.isEmpty() ? null : new XmlText(number, text.toString(), windows);
	}

	private @Nullable Line take() throws IOException {
		var line = this.begun;
		this.begun = null;
		return (line != null) ? line : this.lines.next();
	}

	private static void append(StringBuilder text, String own) {
		if (text.length() + own.length() <= LONGEST) {
			text.append(own);
		}
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	/**
	 * A document.
	 *
	 * @param line where it begins
	 * @param windows whether some line of it was no UTF-8
	 */
	public record XmlText(long line, String text, boolean windows) {

		/** The document as a tree; parts that are skipped are left out. */
		public XmlElement parse(java.util.Set<String> skipped) {
			return XmlParser.parse(this.text, skipped);
		}

	}

}
