package dev.crossclaim.imports.sec;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A cell of a table.
 *
 * @param column where it begins
 * @param verbatim what stands in it
 * @param text the same without footnote marks
 * @param indent how far it is indented, in points
 */
record Cell(int column, String verbatim, String text, double indent) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

	private static final Pattern MARKS = Pattern
		.compile("(\\s*(\\([0-9a-z]{1,2}\\)|\\[[0-9a-z]{1,2}]|[*†‡§]+)\\s*,?)+");

	private static final Pattern LAST_MARK = Pattern.compile("(.+?)\\s*\\(([0-9a-z]{1,2})\\)");

	private static final Pattern RAISED = Pattern.compile("[0-9a-z,() *†‡§]{1,8}");

	private static final Pattern PADDING = Pattern.compile("padding-left:\\s*([\\d.]+)p[tx]");

	private static final Pattern PADDINGS = Pattern
		.compile("padding:\\s*[\\d.]+\\w*\\s+[\\d.]+\\w*\\s+[\\d.]+\\w*\\s+([\\d.]+)p[tx]");

	private static final Pattern TEXT_INDENT = Pattern.compile("text-indent:\\s*(-?[\\d.]+)p[tx]");

	/** Points that a leading blank moves a name. */
	private static final double BLANK = 2.5;

	/**
	 * Reads a cell. A mark that stands in an element of its own behind the name, or is
	 * raised, is a footnote's; {@code (2)} within the name's own text belongs to it.
	 */
	static Cell of(Element cell, int column) {
		var runs = new ArrayList<String>();
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text && !isRaisedMark(text)) {
				runs.add(text.getWholeText());
			}
			else if (node instanceof Element element && (element.normalName().equals("br") || element.isBlock())) {
				runs.add(" ");
			}
		}, cell);
		var whole = String.join("", runs);
		var verbatim = SPACES.matcher(cell.wholeText()).replaceAll(" ").strip();
		while (runs.size() > 1 && isMark(runs.getLast())
				&& !isMark(String.join("", runs.subList(0, runs.size() - 1)))) {
			runs.removeLast();
		}
		var text = SPACES.matcher(String.join("", runs)).replaceAll(" ").strip().replaceFirst("(?<=.)\\s*[*†‡§]+$", "");
		return new Cell(column, verbatim, text, indent(cell, whole));
	}

	private static boolean isMark(String run) {
		return run.isBlank() || MARKS.matcher(run).matches();
	}

	/**
	 * The same without the marks behind it of notes that are there, where none was set
	 * apart from the name.
	 */
	Cell without(Set<String> notes) {
		var name = this.text;
		while (this.text.equals(this.verbatim)) {
			var mark = LAST_MARK.matcher(name);
			if (!mark.matches() || !notes.contains(mark.group(2))) {
				break;
			}
			name = mark.group(1);
		}
		return new Cell(this.column, this.verbatim, name, this.indent);
	}

	private static boolean isRaisedMark(TextNode text) {
		return text.parent() instanceof Element parent && parent.closest("sup") != null
				&& RAISED.matcher(text.text().strip()).matches();
	}

	private static double indent(Element cell, String whole) {
		double indent = 0;
		for (var element : cell.select("td[style], th[style], td[style] > [style], td > [style]")) {
			for (var pattern : new Pattern[] { PADDING, PADDINGS, TEXT_INDENT }) {
				var found = pattern.matcher(element.attr("style"));
				indent += found.find() ? Double.parseDouble(found.group(1)) : 0;
			}
		}
		long blanks = whole.stripLeading().isEmpty() ? 0 : whole.chars().takeWhile((c) -> c == '\u00a0').count();
		return indent + BLANK * blanks;
	}

}
