package dev.crossclaim.api.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import dev.crossclaim.GeneratedPage;
import dev.crossclaim.api.RestTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The guide for clients: all its code runs, and prints what the page says. */
@RestTest
@Import(Described.class)
class ApiPageTests {

	private static final Map<String, List<String>> COMMANDS = Map.of("sh", List.of("sh", "-e"), "python",
			List.of("python3", "-"), "javascript", List.of("node", "--input-type=module", "-"));

	private static final String WRITTEN_FOR = "http://localhost:8080";

	private static final Pattern QUESTION = Pattern.compile("(?m)^\\| ([^|]+?) \\|.*]\\(cypher/");

	private static final String TABLE_BEGINS = "<!-- endpoints -->\n";

	private static final String TABLE_ENDS = "<!-- end of endpoints -->";

	@Autowired
	Described described;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "sh", "python", "javascript" })
	void theExamplesRunAndPrintWhatThePageShows(String language) throws IOException, InterruptedException {
		var command = Objects.requireNonNull(COMMANDS.get(language));
		assumeTrue(isThere(command.getFirst()), () -> "skipped: there is no " + command.getFirst() + " here");
		if (language.equals("sh")) {
			assumeTrue(isThere("curl"), "skipped: there is no curl here");
		}
		var page = ApiPage.read();
		var examples = page.examples(language);
		var outputs = new ArrayList<String>();
		for (var example : examples) {
			outputs.add(run(command, example));
		}

		assertThat(examples).hasSizeGreaterThan(15);
		GeneratedPage.checkWhole(ApiPage.NAME, page.with(examples, outputs));
	}

	@Test
	void everyQuestionOfTheReadmeHasAnExample() throws IOException {
		var page = ApiPage.read();
		var questions = QUESTION.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((row) -> "### " + row.group(1))
			.toList();

		assertThat(questions).hasSizeGreaterThan(10);
		for (var language : COMMANDS.keySet()) {
			assertThat(page.examples(language)).as(language).map(ApiPage.Example::question).containsAll(questions);
		}
	}

	@Test
	void theTableOfEndpointsIsUpToDate() {
		var page = ApiPage.read().text();
		var table = this.described.endpoints()
			.stream()
			.map((one) -> "| `%s %s` | %s |\n".formatted(one.method(), one.path(),
					one.description().path("summary").asString("")))
			.collect(Collectors.joining("", "| Endpoint | What it answers |\n| --- | --- |\n", ""));
		int start = page.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length();

		GeneratedPage.checkWhole(ApiPage.NAME,
				page.substring(0, start) + table + page.substring(page.indexOf(TABLE_ENDS)));
	}

	private String run(List<String> command, ApiPage.Example example) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (var code = process.getOutputStream()) {
			code.write(example.code().replace(WRITTEN_FOR, "http://localhost:" + this.port).getBytes(UTF_8));
		}
		var output = new String(process.getInputStream().readAllBytes(), UTF_8);

		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as("%s\n%s\n%s", example.question(), example.code(), output).isZero();
		assertThat(output).as("%s\n%s", example.question(), example.code()).isNotBlank();
		return output;
	}

	private static boolean isThere(String tool) throws InterruptedException {
		try {
			return new ProcessBuilder(tool, "--version").redirectErrorStream(true).start().waitFor() >= 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
