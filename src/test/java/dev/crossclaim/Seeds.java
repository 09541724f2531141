package dev.crossclaim;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The articles that the curated dataset was read from. They are not part of the project:
 * what is proved against them is skipped where they are absent.
 */
public final class Seeds {

	/** System property that names the folder. */
	public static final String PROPERTY = "crossclaim.seeds";

	private Seeds() {
	}

	/** Returns the folder, or skips the test. */
	public static Path folder() {
		var folder = Path.of(System.getProperty(PROPERTY, "../shared/seeds"));
		assumeTrue(Files.isDirectory(folder),
				() -> "skipped: the articles are not at %s; -D%s=<folder> says where they are"
					.formatted(folder.toAbsolutePath().normalize(), PROPERTY));
		return folder;
	}

}
