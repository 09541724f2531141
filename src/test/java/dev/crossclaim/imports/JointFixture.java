package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The invented files of {@code src/test/resources/joint}, each with the word by which it
 * is imported, and the rows that were expected of them before there was a query.
 */
final class JointFixture {

	static final Path FOLDER = Path.of("src/test/resources/joint");

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("acquisitions", "table:acquisitions"),
			Map.entry("partnerships", "table:src/test/resources/mappings/partnerships.yaml"),
			Map.entry("patentsview-2021", "patentsview"), Map.entry("patentsview-g", "patentsview"),
			Map.entry("uspto-assignment-research", "uspto-assignments"));

	private JointFixture() {
	}

	/** One file and the word of its source. */
	record Source(String word, Path file) {
	}

	/** All files, in an order that a seed tells. */
	static List<Source> files(long seed) {
		try (var all = Files.walk(FOLDER)) {
			var files = new ArrayList<Source>();
			all.filter(Files::isRegularFile).sorted().forEach((file) -> {
				var folder = FOLDER.relativize(file).getName(0).toString();
				if (!folder.equals("README.md") && !folder.equals("expected")) {
					files.add(new Source(WORDS.getOrDefault(folder, folder), file));
				}
			});
			Collections.shuffle(files, new Random(seed));
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rows of a table of expectations, by the names of its columns. */
	static List<Map<String, String>> expected(String table) {
		try {
			var lines = Files.readAllLines(FOLDER.resolve("expected").resolve(table + ".tsv"));
			var columns = lines.getFirst().split("\t", -1);
			return lines.stream().skip(1).map((line) -> {
				var fields = line.split("\t", -1);
				var row = new LinkedHashMap<String, String>();
				for (int i = 0; i < columns.length; i++) {
					row.put(columns[i], (i < fields.length) ? fields[i] : "");
				}
				return (Map<String, String>) row;
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
