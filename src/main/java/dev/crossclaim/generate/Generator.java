package dev.crossclaim.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes invented data in the providers' formats: {@code patentsview} (bulk tables),
 * {@code dockets.json} (as RECAP has them) and {@code partnerships.csv}. Everything that
 * can be drawn from the seed is; two runs of one plan give the same bytes.
 */
public final class Generator {

	private static final List<String> ABOUT = List.of("# Invented data", "",
			"Nothing in this folder is real: companies, patents, suits and partnerships were drawn at random by",
			"`crossclaim generate` to measure with. Do not import it beside real data.");

	private final Plan plan;

	public Generator(Plan plan) {
		this.plan = plan;
	}

	/**
	 * Writes the files.
	 * @param folder where to; it is made, and must be empty if it is there
	 * @throws IllegalArgumentException if there is something in the folder
	 * @throws IOException if it cannot be written
	 */
	public void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (var there = Files.list(folder)) {
			if (there.findAny().isPresent()) {
				throw new IllegalArgumentException("The folder %s is not empty.".formatted(folder));
			}
		}
		Files.write(folder.resolve("README.md"), ABOUT);
		var companies = new Companies(this.plan.companies(), this.plan.seed());
		new Patents(this.plan, companies).write(Files.createDirectory(folder.resolve("patentsview")));
		new Relations(this.plan, companies).write(folder);
	}

}
