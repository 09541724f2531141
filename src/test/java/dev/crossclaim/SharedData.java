package dev.crossclaim;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Files of providers beside the project; tests that need them are skipped without. */
public final class SharedData {

	/** System property that names their folder. */
	public static final String PROPERTY = "crossclaim.data";

	private SharedData() {
	}

	/** A file or folder of them; the test is skipped if it is not there. */
	public static Path get(String path) {
		var found = Path.of(System.getProperty(PROPERTY, "../shared/data")).resolve(path);
		assumeTrue(Files.exists(found),
				() -> "'%s' is not there; -D%s=<folder> names where providers' files are".formatted(found, PROPERTY));
		return found;
	}

}
