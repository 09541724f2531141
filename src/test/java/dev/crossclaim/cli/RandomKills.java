package dev.crossclaim.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.generate.Generator;
import dev.crossclaim.generate.Plan;
import dev.crossclaim.imports.ImportRun;
import dev.crossclaim.imports.ImportRun.State;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills an import at random moments (SIGKILL to its process, engine included), starts the
 * same command again each time, and compares the graph with that of an import that nobody
 * disturbed. Each kill is shown to fall within the import: rows were written since the
 * kill before, and rows were left. Run by hand, for it takes minutes:
 * {@code mvn test -Dtest=RandomKills -Dkills=25 -Dseed=1}.
 */
class RandomKills {

	private static final int PATENTS = 60_000;

	private static final String BATCH = "--crossclaim.imports.batch=100";

	@TempDir
	Path folder;

	@Test
	void theGraphIsAsIfNobodyHadDisturbed() throws Exception {
		int kills = Integer.getInteger("kills", 25);
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("seed " + seed);
		new Generator(new Plan(PATENTS, 200, 0, 1)).write(this.folder.resolve("data"));
		var file = this.folder.resolve("data/patentsview/g_assignee_disambiguated.tsv");
		var undisturbed = digestOf("undisturbed", file, List.of());

		var random = new SplittableRandom(seed);
		var pauses = random.longs(kills, 0, 1500).boxed().toList();
		assertThat(digestOf("killed", file, pauses)).isEqualTo(undisturbed);
	}

	private String digestOf(String home, Path file, List<Long> pauses) throws Exception {
		var setting = "--crossclaim.engine.home=" + this.folder.resolve(home);
		long rows = 0;
		for (var pause : pauses) {
			kill(setting, file, pause);
			var run = run(setting);
			System.out.println("killed after %d of %d rows".formatted(run.tally().read(), PATENTS));
			assertThat(run.state()).isEqualTo(State.RUNNING);
			assertThat(run.tally().read()).isGreaterThan(rows).isLessThan(PATENTS);
			rows = run.tally().read();
		}
		var process = start(setting, file);
		process.getErrorStream().transferTo(System.err);
		assertThat(process.waitFor()).isZero();
		assertThat(run(setting).tally().read()).isEqualTo(PATENTS);
		return new Workplace(List.of(setting)).with(GraphDigest.class, GraphDigest::compute);
	}

	private ImportRun run(String setting) {
		return new Workplace(List.of(setting)).withImports((imports) -> imports.listRuns().getLast());
	}

	/** Kills the process some milliseconds after it told of progress. */
	private void kill(String setting, Path file, long pause) throws Exception {
		var process = start(setting, file);
		try (var messages = process.errorReader(UTF_8)) {
			waitForRows(messages);
			Thread.sleep(pause);
			assertThat(process.isAlive()).isTrue();
			process.destroyForcibly();
		}
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
	}

	private static void waitForRows(BufferedReader messages) throws IOException {
		for (var line = messages.readLine(); line != null; line = messages.readLine()) {
			if (line.contains(" a second")) {
				return;
			}
		}
		throw new AssertionError("It ended before it told of rows");
	}

	private Process start(String setting, Path file) throws IOException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx700m", "--enable-native-access=ALL-UNNAMED",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.crossclaim.CrossclaimApplication",
				"import", "patentsview", file.toString(), setting, BATCH));
		return new ProcessBuilder(command).redirectOutput(Files.createTempFile(this.folder, "out", "").toFile())
			.directory(new File(".").getAbsoluteFile())
			.start();
	}

}
