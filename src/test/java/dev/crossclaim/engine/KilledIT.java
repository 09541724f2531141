package dev.crossclaim.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KilledIT {

	private static final int ENOUGH = 300;

	@TempDir
	Path home;

	@Test
	void everyAcknowledgedCommitSurvives() throws IOException {
		killAndCount();
		killAndCount();
	}

	@ParameterizedTest
	@ValueSource(ints = { 600, 1200, 1800, 2400, 3200 })
	void aFirstStartThatIsKilledIsCompletedByTheNext(int milliseconds) throws IOException, InterruptedException {
		var child = Child.start(CommitUntilKilled.class.getName(), this.home.toString());
		assertThat(child.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
		child.destroyForcibly().waitFor();
		assertComplete(0, Long.MAX_VALUE);
	}

	private void killAndCount() throws IOException {
		var child = Child.start(CommitUntilKilled.class.getName(), this.home.toString());
		var last = new AtomicLong();
		try (var output = child.inputReader()) {
			acknowledged(output).limit(ENOUGH).forEach(last::set);
			child.toHandle().destroyForcibly();
			acknowledged(output).forEach(last::set);
		}
		finally {
			child.destroyForcibly();
		}
		assertThat(last).hasValueGreaterThanOrEqualTo(ENOUGH);
		assertComplete(last.get(), last.get() + 1);
	}

	private void assertComplete(long least, long most) {
		var engine = EmbeddedEngine.start(TestSettings.on(this.home));
		try (var driver = TestSettings.connect(engine)) {
			assertThat(CommitUntilKilled.count(driver)).isBetween(least, most);
		}
		finally {
			engine.stop();
		}
	}

	private static Stream<Long> acknowledged(BufferedReader output) {
		return output.lines()
			.filter((line) -> line.startsWith(CommitUntilKilled.ACKNOWLEDGED))
			.map((line) -> Long.valueOf(line.substring(CommitUntilKilled.ACKNOWLEDGED.length())));
	}

}
