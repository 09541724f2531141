package dev.crossclaim.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/**
 * A text with columns in it: {@code {source} v. {target}}. {@code {status as modality}}
 * is what a list of words of the mapping has for the text of the column.
 */
final class Template {

	private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+?)(?: as ([\\w-]+))?\\}");

	private final int line;

	private final List<Part> parts = new ArrayList<>();

	private Template(int line) {
		this.line = line;
	}

	/**
	 * A part of it.
	 *
	 * @param words what stands for the text of the column, or null
	 */
	private record Part(@Nullable String literal, String column, @Nullable String list,
			@Nullable Map<String, String> words) {
	}

	/**
	 * Reads a template.
	 * @param line where it stands in the mapping
	 * @param lists the lists of words of the mapping
	 * @throws IllegalArgumentException if a list is not there or a brace is left open
	 */
	static Template of(String text, int line, Map<String, Map<String, String>> lists) {
		var template = new Template(line);
		var columns = COLUMN.matcher(text);
		int from = 0;
		while (columns.find()) {
			template.literal(text.substring(from, columns.start()));
			var list = columns.group(2);
			var words = (list != null) ? lists.get(list) : null;
			if (list != null && words == null) {
				throw new IllegalArgumentException("names the list of words '%s', which is not there".formatted(list));
			}
			template.parts.add(new Part(null, columns.group(1).strip().toLowerCase(Locale.ROOT), list, words));
			from = columns.end();
		}
		template.literal(text.substring(from));
		return template;
	}

	private void literal(String text) {
		if (text.contains("{") || text.contains("}")) {
			throw new IllegalArgumentException("has a brace that is not closed, or not opened");
		}
		if (!text.isEmpty()) {
			this.parts.add(new Part(text, "", null, null));
		}
	}

	/** Where it stands in the mapping. */
	int line() {
		return this.line;
	}

	/** The columns in it. */
	Set<String> columns() {
		var columns = new TreeSet<String>();
		this.parts.stream().filter((part) -> part.literal() == null).forEach((part) -> columns.add(part.column()));
		return columns;
	}

	/**
	 * Its text for whatever row, where it has no columns and so is one word; else null.
	 */
	@Nullable String constant() {
		return columns().isEmpty() ? find(Map.of()) : null;
	}

	/** All texts that it may have, where it is one column with words; else null. */
	@Nullable Set<String> possible() {
		var words = (this.parts.size() == 1) ? this.parts.getFirst().words() : null;
		return (words != null) ? new TreeSet<>(words.values()) : null;
	}

	/**
	 * The text for a row; null where one of its columns is empty.
	 * @throws Unreadable if a column has none of its words
	 */
	@Nullable String find(Map<String, String> row) {
		var text = new StringBuilder();
		for (var part : this.parts) {
			var next = (part.literal() != null) ? part.literal() : value(part, row);
			if (next == null) {
				return null;
			}
			text.append(next);
		}
		return text.toString();
	}

	/**
	 * The text for a row.
	 * @throws Unreadable if one of its columns is empty
	 */
	String get(Map<String, String> row) {
		var text = find(row);
		if (text == null || text.isBlank()) {
			throw new Unreadable("no " + columns().stream()
				.filter((column) -> row.getOrDefault(column, "").isBlank())
				.findFirst()
				.orElse("text"));
		}
		return text;
	}

	private static @Nullable String value(Part part, Map<String, String> row) {
		var text = row.getOrDefault(part.column(), "").strip();
		if (text.isEmpty()) {
			return null;
		}
		if (part.words() == null) {
			return text;
		}
		var words = new HashMap<>(part.words());
		var word = words.get(text.toLowerCase(Locale.ROOT));
		if (word == null) {
			throw new Unreadable(
					"no known word of '%s' in %s".formatted(Objects.requireNonNull(part.list()), part.column()));
		}
		return word;
	}

}
