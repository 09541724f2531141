package dev.crossclaim.picture;

import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes SVG 1.1 without style sheets: each mark has its colours as attributes and its
 * meaning as classes. Text is text, or outlines of the shipped font.
 */
final class Svg {

	private static final String FAMILY = "Noto Sans, system-ui, sans-serif";

	private final StringBuilder out = new StringBuilder(1 << 14);

	private final Deque<String> open = new ArrayDeque<>();

	private final boolean outlines;

	Svg(boolean outlines) {
		this.outlines = outlines;
	}

	/** Opens an element; attributes are names and values in turn, a null leaves out. */
	Svg open(String name, @Nullable Object... attributes) {
		tag(name, attributes);
		this.out.append('>');
		this.open.push(name);
		return this;
	}

	Svg close() {
		this.out.append("</").append(this.open.pop()).append(">\n");
		return this;
	}

	Svg empty(String name, @Nullable Object... attributes) {
		tag(name, attributes);
		this.out.append("/>\n");
		return this;
	}

	/** A mark with the sentence that says it. */
	Svg mark(String classes, String sentence, @Nullable Object... attributes) {
		var all = new @Nullable Object[attributes.length + 2];
		all[0] = "class";
		all[1] = "cc-mark " + classes;
		System.arraycopy(attributes, 0, all, 2, attributes.length);
		return open("g", all).words("title", sentence);
	}

	Svg words(String name, String content, @Nullable Object... attributes) {
		open(name, attributes);
		escape(content);
		return close();
	}

	Svg path(String d, @Nullable Object... attributes) {
		var all = new @Nullable Object[attributes.length + 2];
		all[0] = "d";
		all[1] = d;
		System.arraycopy(attributes, 0, all, 2, attributes.length);
		return empty("path", all);
	}

	/**
	 * One line of text on its base line, as wide as was measured whatever font draws it.
	 */
	Svg text(double x, double y, Type type, String anchor, String text) {
		if (this.outlines) {
			double start = x - type.width(text) * (anchor.equals("middle") ? 0.5 : anchor.equals("end") ? 1 : 0);
			return path(data(type.face().outline(text, start, y, type.size())), "fill", type.fill());
		}
		boolean known = type.face().has(text);
		return words("text", text, "class", type.css(), "x", x, "y", y, "font-family", FAMILY, "font-size", type.size(),
				"font-weight", (type.face() == Face.BOLD) ? "600" : null, "text-anchor",
				anchor.equals("start") ? null : anchor, "fill", type.fill(), "textLength",
				known ? type.width(text) : null, "lengthAdjust", known ? "spacingAndGlyphs" : null);
	}

	/** Lines of text below each other, the first on the base line. */
	Svg lines(double x, double y, Type type, String anchor, List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			text(x, y + i * type.leading(), type, anchor, lines.get(i));
		}
		return this;
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

	private void tag(String name, @Nullable Object... attributes) {
		this.out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			var value = attributes[i + 1];
			if (value != null) {
				this.out.append(' ').append(attributes[i]).append("=\"");
				escape((value instanceof Double number) ? number(number) : value.toString());
				this.out.append('"');
			}
		}
	}

	/** What XML cannot hold is replaced. */
	private void escape(String text) {
		text.codePoints().forEach((point) -> {
			switch (point) {
				case '&' -> this.out.append("&amp;");
				case '<' -> this.out.append("&lt;");
				case '>' -> this.out.append("&gt;");
				case '"' -> this.out.append("&quot;");
				case '\n', '\r', '\t' -> this.out.append(' ');
				default -> this.out.appendCodePoint(
						(point < ' ' || (point >= 0xD800 && point <= 0xDFFF) || point == 0xFFFE || point == 0xFFFF)
								? 0xFFFD : point);
			}
		});
	}

	/** With at most two places behind the point, the same everywhere. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		var whole = ((hundredths < 0) ? "-" : "") + Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		if (rest == 0) {
			return whole;
		}
		return whole + ((rest % 10 == 0) ? "." + rest / 10 : ((rest < 10) ? ".0" : ".") + rest);
	}

	private static String data(java.awt.Shape shape) {
		var d = new StringBuilder();
		var at = new double[6];
		for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
			int kind = steps.currentSegment(at);
			d.append("MLQCZ".charAt(kind));
			int numbers = switch (kind) {
				case PathIterator.SEG_CLOSE -> 0;
				case PathIterator.SEG_QUADTO -> 4;
				case PathIterator.SEG_CUBICTO -> 6;
				default -> 2;
			};
			for (int i = 0; i < numbers; i++) {
				d.append((i > 0) ? " " : "").append(number(at[i]));
			}
		}
		return d.toString();
	}

	/** How a text is set. */
	record Type(String css, Face face, double size, String fill) {

		double width(String text) {
			return this.face.width(text, this.size);
		}

		double leading() {
			return Math.round(this.size * 1.32);
		}

		List<String> wrap(String text, double room, int most) {
			return this.face.wrap(text, this.size, room, most);
		}

		String cut(String text, double room) {
			return this.face.cut(text, this.size, room);
		}
	}

}
