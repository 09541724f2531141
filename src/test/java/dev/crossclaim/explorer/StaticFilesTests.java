package dev.crossclaim.explorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scripts that are shipped: whose they are, how large, and that a version stays what
 * it was.
 */
class StaticFilesTests {

	private static final Path STATIC = Path.of("src/main/resources/static");

	private static final Path SUMS = Path.of("src/test/resources/embed/sums.tsv");

	/**
	 * Third-party scripts come with a licence beside them; these are fit for Apache-2.0.
	 */
	private static final List<String> PERMISSIVE = List.of("MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0",
			"0BSD");

	private static final Pattern OTHERS = Pattern.compile("@license|\\(c\\) |Copyright|sourceMappingURL");

	private static final Pattern ADDRESS = Pattern.compile("https?://(?!www\\.w3\\.org/)[^\"'`\\s]+");

	private static final int MOST_BYTES = 190_000;

	/** A file once listed is never changed or removed: pages name it with its sum. */
	@Test
	void aReleasedVersionNeverChanges() throws IOException {
		var listed = new TreeMap<String, String>();
		for (var line : Files.readAllLines(SUMS)) {
			listed.put(line.split("\t")[1], line.split("\t")[0]);
		}
		var present = new TreeMap<String, String>();
		for (var file : files(STATIC.resolve("embed"), "glob:**/[0-9]*.[0-9]*.[0-9]*/*")) {
			present.put(STATIC.resolve("embed").relativize(file).toString(), sum(file));
		}
		assertThat(present)
			.as("a change to a released version needs a new folder; the sums of a new one go to %s", SUMS)
			.isEqualTo(listed);
		assertThat(present).containsKey(EmbedScript.VERSION + "/crossclaim.js");
	}

	@Test
	void theCurrentScriptIsTheNewestVersion() throws IOException {
		assertThat(Files.readString(STATIC.resolve("embed/crossclaim.js")))
			.contains("./%s/crossclaim.js".formatted(EmbedScript.VERSION));
		for (var page : files(STATIC.resolve("pages"), "glob:**/*.js")) {
			assertThat(Files.readString(page).replace("../embed/" + EmbedScript.VERSION + "/", "")).as(page.toString())
				.doesNotContain("embed/0", "embed/1");
		}
	}

	@Test
	void theSnippetOfTheDocumentationNamesTheSumOfTheScript() throws IOException {
		var snippet = "/embed/%s/crossclaim.js\" integrity=\"%s\" crossorigin".formatted(EmbedScript.VERSION,
				new EmbedScript().integrity());
		assertThat(Files.readString(Path.of("docs/embedding.md"))).contains(snippet);
		assertThat(Files.readString(Path.of("README.md"))).contains(snippet);
	}

	@Test
	void noScriptOfOthersIsShippedWithoutAPermissiveLicence() throws IOException {
		for (var script : scripts()) {
			var licence = script.resolveSibling(script.getFileName() + ".LICENSE");
			if (Files.exists(licence)) {
				assertThat(Files.readAllLines(licence).getFirst()).as(licence.toString()).isIn(PERMISSIVE);
			}
			else {
				assertThat(Files.readString(script)).as(script.toString()).doesNotContainPattern(OTHERS);
			}
		}
	}

	@Test
	void noScriptNamesAnotherServerOrWritesMarkup() throws IOException {
		for (var script : scripts()) {
			var text = Files.readString(script);
			assertThat(ADDRESS.matcher(text)
				.results()
				.map((hit) -> hit.group())
				.filter((one) -> !one.startsWith("https://www.wikidata.org/"))).as(script.toString()).isEmpty();
			assertThat(text).as(script.toString())
				.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
						"new Function", "localStorage", "sessionStorage", "document.cookie", "indexedDB");
		}
	}

	@Test
	void anElementIsSmallerThanAPhotograph() throws IOException {
		int bytes = 0;
		for (var file : files(STATIC.resolve("embed/" + EmbedScript.VERSION), "glob:**/*.js")) {
			bytes += compressed(file);
		}
		assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
	}

	private static List<Path> scripts() throws IOException {
		return files(STATIC, "glob:**/*.{js,mjs}");
	}

	private static List<Path> files(Path folder, String glob) throws IOException {
		var matcher = folder.getFileSystem().getPathMatcher(glob);
		try (Stream<Path> all = Files.walk(folder)) {
			return new ArrayList<>(all.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList());
		}
	}

	private static String sum(Path file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int compressed(Path file) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			gzip.write(Files.readAllBytes(file));
		}
		return bytes.size();
	}

}
