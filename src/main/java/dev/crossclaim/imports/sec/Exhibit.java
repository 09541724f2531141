package dev.crossclaim.imports.sec;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.SourceFile;

/**
 * The lines of the tables of an Exhibit 21. It is a page or two, and is held as a whole.
 *
 * @param asOf the day as of which it lists, if it tells
 */
record Exhibit(List<Line> lines, @Nullable LocalDate asOf) {

	static final long LONGEST = 32L * 1024 * 1024;

	private static final Pattern DAY = Pattern.compile(
			"(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2}), (\\d{4})");

	/** Where a note begins. */
	private static final Pattern NOTE = Pattern.compile("\\(([0-9a-z]{1,2})\\)\\s*\\p{Lu}");

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

	/** A line of a table that has something in it, and the headings above it. */
	record Line(int number, List<Cell> cells, List<Cell> headings) {
	}

	static Exhibit read(SourceFile file) throws IOException {
		try (var bytes = file.open()) {
			return of(Jsoup.parse(bytes, null, ""));
		}
	}

	static Exhibit of(Document page) {
		var lines = new ArrayList<Line>();
		var text = page.text().replace('\u00a0', ' ');
		var notes = NOTE.matcher(text).results().map((note) -> note.group(1)).collect(Collectors.toSet());
		for (var table : page.select("table:not(:has(table))")) {
			List<Cell> headings = List.of();
			for (var row : table.select("tr")) {
				var cells = cells(row, notes);
				if (cells.isEmpty()) {
					continue;
				}
				if (Heading.isOne(cells)) {
					headings = cells;
				}
				else {
					lines.add(new Line(lines.size() + 1, cells, headings));
				}
			}
		}
		return new Exhibit(lines, day(text));
	}

	private static List<Cell> cells(Element row, Set<String> notes) {
		var cells = new ArrayList<Cell>();
		int column = 0;
		for (var cell : row.select("> td, > th")) {
			var read = Cell.of(cell, column);
			if (!read.text().isEmpty()) {
				cells.add(read.without(notes));
			}
			column += Math.max(1, span(cell));
		}
		return cells;
	}

	private static int span(Element cell) {
		var span = cell.attr("colspan").strip();
		return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
	}

	private static @Nullable LocalDate day(String text) {
		var found = DAY.matcher(text);
		try {
			return found.find() ? LocalDate.parse(found.group(), WRITTEN) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
