package dev.crossclaim.imports.courts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.imports.file.SourceFiles;

/** Reads the rows of an importer without a database. */
public final class ReadRows {

	private ReadRows() {
	}

	public static List<Row> of(Importer importer, String name, String text) throws IOException {
		return of(importer, file(name, text));
	}

	public static List<Row> of(Importer importer, SourceFile file) throws IOException {
		assertNotRefused(importer, file);
		var all = new ArrayList<Row>();
		try (var rows = importer.open(file)) {
			rows.forEachRemaining(all::add);
		}
		return all;
	}

	public static List<Row> of(Importer importer, Path file) throws IOException {
		return of(importer, SourceFiles.list(file, Limits.ORDINARY).getFirst());
	}

	private static void assertNotRefused(Importer importer, SourceFile file) throws IOException {
		importer.refuse(file).ifPresent((why) -> {
			throw new AssertionError(file.name() + ": " + why);
		});
	}

	public static SourceFile file(String name, String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return new SourceFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
	}

	public static Facts facts(Row row) {
		if (row.outcome() instanceof Outcome.Stated stated) {
			return stated.facts();
		}
		throw new AssertionError(row.outcome());
	}

	/** The relationships as lines: start, type, end, content. */
	public static List<String> links(Facts facts) {
		return facts.links()
			.stream()
			.map((link) -> "%s %s %s %s".formatted(link.from(), link.type(), link.to(), link.content()))
			.toList();
	}

}
