package dev.crossclaim.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

/** What an importer reads of files, without a database. */
public final class ReadRows {

	private ReadRows() {
	}

	/** A file with some text. */
	public static SourceFile file(String name, String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return new SourceFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
	}

	/** The rows of a file with some text. */
	public static List<Row> of(Importer importer, String name, String text) throws IOException {
		return of(importer, file(name, text));
	}

	/** The rows of the only file at a path. */
	public static List<Row> of(Importer importer, Path file) throws IOException {
		return of(importer, SourceFiles.list(file, Limits.ORDINARY).getFirst());
	}

	/** The rows of a file, which must not be refused. */
	public static List<Row> of(Importer importer, SourceFile file) throws IOException {
		importer.refuse(file).ifPresent((why) -> {
			throw new AssertionError(file.name() + ": " + why);
		});
		var rows = new ArrayList<Row>();
		try (var open = importer.open(file)) {
			open.forEachRemaining(rows::add);
		}
		return rows;
	}

	/** The facts of a row. */
	public static Facts facts(Row row) {
		if (row.outcome() instanceof Outcome.Stated stated) {
			return stated.facts();
		}
		throw new AssertionError(row.outcome());
	}

	/**
	 * What became of the rows of all files below a path: outcome and reason, or refused.
	 */
	public static Map<String, Integer> count(Importer importer, Path path) throws IOException {
		var counts = new TreeMap<String, Integer>();
		for (var file : SourceFiles.list(path, Limits.ORDINARY)) {
			var reason = importer.refuse(file);
			if (reason.isPresent()) {
				counts.merge("refused: " + reason.get(), 1, Integer::sum);
				continue;
			}
			for (var row : of(importer, file)) {
				counts.merge(word(row.outcome()), 1, Integer::sum);
				if (row.outcome() instanceof Outcome.Stated stated) {
					stated.facts()
						.beside()
						.forEach((what, count) -> counts.merge("beside: " + what, count, Integer::sum));
				}
			}
		}
		return counts;
	}

	private static String word(Outcome outcome) {
		return switch (outcome) {
			case Outcome.Stated stated -> stated.facts().nodes().isEmpty() ? "stated relationships"
					: "stated " + stated.facts().nodes().getFirst().type();
			case Outcome.Skipped skipped -> "skipped: " + skipped.reason();
			case Outcome.Quarantined bad -> "quarantined: " + bad.reason();
		};
	}

	/** The relationships of a row as lines. */
	public static List<String> links(Facts facts) {
		return facts.links()
			.stream()
			.map((link) -> "%s %s %s %s".formatted(link.from(), link.type(), link.to(), link.content()))
			.toList();
	}

}
