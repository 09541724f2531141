package dev.crossclaim.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A shipped font: how wide a text is, and its outlines. It is read without the fonts of
 * Java or of the machine, so that a bare machine draws the same.
 */
final class Face {

	static final Face REGULAR = new Face("NotoSans-Regular.ttf");

	static final Face BOLD = new Face("NotoSans-SemiBold.ttf");

	private static final String ELLIPSIS = "…";

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double unitsPerEm;

	private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

	private Face(String file) {
		try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/picture/" + file))) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			this.glyphs = this.font.getUnicodeCmapLookup();
			this.unitsPerEm = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Width of a text; where the font lacks its script, room for it in Latin letters. */
	double width(String text, double size) {
		return shown(text).codePoints().mapToDouble((point) -> glyph(point).advance()).sum() * size / this.unitsPerEm;
	}

	/** Outlines of a text that begins at a point of its base line. */
	Path2D outline(String text, double x, double y, double size) {
		var whole = new Path2D.Double();
		double scale = size / this.unitsPerEm;
		double at = x;
		for (int point : shown(text).codePoints().toArray()) {
			var glyph = glyph(point);
			whole.append(glyph.path().createTransformedShape(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
			at += glyph.advance() * scale;
		}
		return whole;
	}

	/** Whether the font has every letter of a text. */
	boolean has(String text) {
		return text.codePoints().noneMatch((point) -> glyph(point).missing());
	}

	/** A text as this font can show it: a name in another script by its sound. */
	private String shown(String text) {
		return has(text) ? text : LATIN.transliterate(text);
	}

	private Glyph glyph(int point) {
		return this.known.computeIfAbsent(point, this::read);
	}

	/** The font reads one glyph at a time. */
	private synchronized Glyph read(int point) {
		try {
			int id = this.glyphs.getGlyphId(point);
			var data = this.font.getGlyph().getGlyph(id);
			return new Glyph(this.font.getAdvanceWidth(id), (data != null) ? data.getPath() : new Path2D.Double(),
					id == 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Breaks a text into lines; a word that is too long is cut, and so is the rest. */
	List<String> wrap(String text, double size, double room, int most) {
		var lines = new ArrayList<String>();
		var line = "";
		for (var word : words(text, size, room)) {
			var longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || width(longer, size) <= room) {
				line = longer;
			}
			else {
				lines.add(line);
				line = word;
			}
		}
		lines.add(line);
		if (lines.size() > most) {
			var rest = String.join(" ", lines.subList(most - 1, lines.size()));
			lines.subList(most - 1, lines.size()).clear();
			lines.add(rest);
		}
		return lines.stream().map((one) -> cut(one, size, room)).toList();
	}

	/** A word that is too long for a line is broken. */
	private List<String> words(String text, double size, double room) {
		var words = new ArrayList<String>();
		for (var word : text.strip().split("\\s+")) {
			var rest = word;
			while (width(rest, size) > room && rest.length() > 3) {
				int end = rest.length() - 1;
				while (end > 2 && width(rest.substring(0, end) + "-", size) > room) {
					end = rest.offsetByCodePoints(end, -1);
				}
				words.add(rest.substring(0, end) + "-");
				rest = rest.substring(end);
			}
			words.add(rest);
		}
		return words;
	}

	/** The text, or as much of it as there is room for. */
	String cut(String text, double size, double room) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 1 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** One glyph, in the units of the font. */
	private record Glyph(double advance, Path2D path, boolean missing) {
	}

}
