package dev.crossclaim.api.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes XML 1.0. Line ends survive, also in attributes; characters that XML cannot hold
 * are replaced.
 */
class Xml {

	private static final char REPLACEMENT = '\uFFFD';

	private final Writer out;

	private final Deque<String> open = new ArrayDeque<>();

	Xml(OutputStream out) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/** Opens an element; attributes are names and values in turn. */
	Xml open(String name, String... attributes) throws IOException {
		tag(name, attributes);
		this.out.write(">");
		this.open.push(name);
		return this;
	}

	/** Closes the innermost element. */
	Xml close() throws IOException {
		this.out.write("</%s>\n".formatted(this.open.pop()));
		return this;
	}

	Xml empty(String name, String... attributes) throws IOException {
		tag(name, attributes);
		this.out.write("/>");
		return this;
	}

	Xml text(String name, String content, String... attributes) throws IOException {
		open(name, attributes);
		escape(content);
		return close();
	}

	/** Closes everything and passes it on. */
	void end() throws IOException {
		while (!this.open.isEmpty()) {
			close();
		}
		this.out.flush();
	}

	private void tag(String name, String... attributes) throws IOException {
		this.out.write("<" + name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.out.write(" %s=\"".formatted(attributes[i]));
			escape(attributes[i + 1]);
			this.out.write("\"");
		}
	}

	private void escape(String text) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				this.out.write(text, i++, 2);
			}
			else {
				escape(c);
			}
		}
	}

	private void escape(char c) throws IOException {
		switch (c) {
			case '&' -> this.out.write("&amp;");
			case '<' -> this.out.write("&lt;");
			case '>' -> this.out.write("&gt;");
			case '"' -> this.out.write("&quot;");
			case '\n', '\r', '\t' -> this.out.write("&#%d;".formatted((int) c));
			default -> this.out.write((c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') ? REPLACEMENT : c);
		}
	}

}
