package dev.crossclaim.api.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The guide of the REST interface as it is written: its code, and what that prints. */
final class ApiPage {

	static final String NAME = "api.md";

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$|^(#+ [^\n]*)$");

	/** Code below this heading goes before all that follows. */
	private static final String SHARED = "## Before the examples";

	private final String text;

	private ApiPage(String text) {
		this.text = text;
	}

	static ApiPage read() {
		try {
			return new ApiPage(Files.readString(Path.of("docs", NAME)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text() {
		return this.text;
	}

	/**
	 * A piece of code, whole.
	 *
	 * @param question the heading that it stands below
	 * @param start where its output is in the page
	 * @param end where that ends; before the start if the page shows none
	 */
	record Example(String question, String code, int start, int end) {

		boolean showsOutput() {
			return this.end >= this.start;
		}

	}

	/** The examples in a language. */
	List<Example> examples(String language) {
		var output = language.equals("sh") ? "json" : "text";
		var found = new ArrayList<Example>();
		var heading = "";
		var shared = "";
		var waiting = new ArrayList<Example>();
		var blocks = BLOCK.matcher(this.text);
		while (blocks.find()) {
			if (blocks.group(3) != null) {
				heading = blocks.group(3);
				found.addAll(waiting);
				waiting.clear();
			}
			else if (blocks.group(1).equals(language) && heading.equals(SHARED)) {
				shared = blocks.group(2);
			}
			else if (blocks.group(1).equals(language)) {
				waiting.add(new Example(heading, shared + blocks.group(2), 0, -1));
			}
			else if (blocks.group(1).equals(output)) {
				int start = blocks.start(2);
				int end = blocks.end(2);
				waiting.forEach((one) -> found.add(new Example(one.question(), one.code(), start, end)));
				waiting.clear();
			}
		}
		found.addAll(waiting);
		return found;
	}

	/** The page with what the examples print now. */
	String with(List<Example> examples, List<String> outputs) {
		var page = new StringBuilder(this.text);
		for (int i = examples.size() - 1; i >= 0; i--) {
			if (examples.get(i).showsOutput()) {
				page.replace(examples.get(i).start(), examples.get(i).end(), outputs.get(i));
			}
		}
		return page.toString();
	}

}
