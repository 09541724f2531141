package dev.crossclaim.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.Tally.Fate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Imports that are interrupted, or run at once. They need transactions of their own, so
 * each test removes what it wrote.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
class RecoveryTests {

	private static final int ROWS = 10;

	@Autowired
	ImportDesk desk;

	@TempDir
	Path folder;

	@AfterEach
	void clean() {
		this.desk.clean();
	}

	@ParameterizedTest
	@CsvSource({ "before-batch,0", "before-batch,2", "mid-batch,1", "before-commit,1", "after-commit,0",
			"after-commit,2" })
	void anInterruptedImportGoesOnToTheSameGraph(String point, int batches) {
		var before = this.desk.state();
		var file = ImportDesk.write(this.folder, "rows", rows("suit"));
		this.desk.read(this.desk.imports(), "sample-one", file);
		var whole = this.desk.state();
		this.desk.clean();
		assertThat(this.desk.state()).isEqualTo(before);

		assertThatExceptionOfType(Crash.class)
			.isThrownBy(() -> this.desk.read(this.desk.imports(3, new Failing(point, batches)), "sample-one", file));
		var report = this.desk.read(this.desk.imports(), "sample-one", file);

		assertThat(report.outcome()).isEqualTo(Outcome.DONE);
		assertThat(report.tally().read()).isEqualTo(ROWS);
		assertThat(report.tally().count(Fate.IMPORTED)).isEqualTo(ROWS);
		assertThat(this.desk.state()).isEqualTo(whole);
		assertThat(this.desk.count("MATCH (r:ImportRun) RETURN count(r)")).isOne();
	}

	@Test
	void aStoppedImportGoesOn() throws Exception {
		var file = ImportDesk.write(this.folder, "rows", rows("suit"));
		var stopping = new Progress() {
			private boolean reached;

			@Override
			public void reached(String name, Tally tally, @org.jspecify.annotations.Nullable Double share) {
				this.reached = true;
			}

			@Override
			public boolean isStopped() {
				return this.reached;
			}
		};

		var stopped = this.desk.imports().run("sample-one", file, stopping);
		assertThat(stopped.files()).singleElement().extracting(FileReport::outcome).isEqualTo(Outcome.STOPPED);
		assertThat(this.desk.read(this.desk.imports(), "sample-one", file).tally().read()).isEqualTo(ROWS);
	}

	@Test
	void oneFileByTwoAtOnceIsReadByOne() throws Exception {
		var file = ImportDesk.write(this.folder, "rows", rows("suit"));

		var outcomes = atOnce(() -> this.desk.read(this.desk.imports(), "sample-one", file).outcome(),
				() -> this.desk.read(this.desk.imports(), "sample-one", file).outcome());

		assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.KNOWN);
		assertThat(this.desk.count("MATCH (r:ImportRun) RETURN count(r)")).isOne();
		assertThat(this.desk.count("MATCH (n:Lawsuit) WHERE n.runs IS NOT NULL RETURN count(n)")).isEqualTo(ROWS);
	}

	@Test
	void twoFilesAtOnceMakeNothingTwice() throws Exception {
		var one = ImportDesk.write(this.folder, "one", rows("suit"));
		var two = ImportDesk.write(this.folder, "two", rows("suit"));

		atOnce(() -> this.desk.read(this.desk.imports(), "sample-one", one).outcome(),
				() -> this.desk.read(this.desk.imports(), "sample-two", two).outcome());

		assertThat(this.desk.count("MATCH (n:Lawsuit) WHERE n.runs IS NOT NULL RETURN count(n)")).isEqualTo(ROWS);
		assertThat(this.desk.count("MATCH (n:Entity|Placeholder {id: 'name:acme-inc'}) RETURN count(n)")).isOne();
		assertThat(this.desk.count("MATCH ()-[e:LITIGATES_AGAINST {recordId: 'suit1'}]->() RETURN count(e)")).isOne();
	}

	@Test
	void anInterruptedWithdrawalIsDoneAgain() {
		var before = this.desk.state();
		var file = ImportDesk.write(this.folder, "rows", rows("suit"));
		var run = this.desk.read(this.desk.imports(), "sample-one", file).getRun();

		assertThatExceptionOfType(Crash.class)
			.isThrownBy(() -> this.desk.imports(3, new Failing("withdrawing", 0)).withdraw(run));
		this.desk.run("MATCH (r:ImportRun) SET r.heartbeat = 0");
		this.desk.imports().withdraw(run);

		assertThat(this.desk.state()).isEqualTo(before);
	}

	private static String[] rows(String prefix) {
		return IntStream.range(0, ROWS)
			.mapToObj((
					n) -> "node Lawsuit %1$s%2$d name=S%2$d; party name=Acme_Inc to=%1$s%2$d role=plaintiff; party name=Zed_Ltd to=%1$s%2$d role=defendant"
						.formatted(prefix, n))
			.toArray(String[]::new);
	}

	private static List<Outcome> atOnce(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
		var start = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var first = threads.submit(() -> {
				start.await();
				return one.call();
			});
			var second = threads.submit(() -> {
				start.await();
				return other.call();
			});
			start.countDown();
			return List.of(first.get(), second.get());
		}
	}

	/** Stands for a crash. */
	private static final class Crash extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** Fails at a point once it was reached some times. */
	private static final class Failing extends Stage {

		private final String point;

		private int left;

		Failing(String point, int left) {
			this.point = point;
			this.left = left;
		}

		@Override
		void reach(String reached) {
			if (reached.equals(this.point) && this.left-- == 0) {
				throw new Crash();
			}
		}

	}

}
