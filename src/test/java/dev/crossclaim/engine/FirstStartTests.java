package dev.crossclaim.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

	@TempDir
	Path home;

	@Test
	void thePasswordIsShownOnceAndKeptForItsOwner(CapturedOutput output) throws IOException {
		var password = passwordAfterStart(null);
		assertThat(output).containsOnlyOnce(password).containsOnlyOnce("Neo4j ready at bolt://localhost:");
		assertThat(passwordFile()).hasContent(password);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
		assertThat(passwordAfterStart(null)).isEqualTo(password);
		assertThat(output).containsOnlyOnce(password);
		assertThat(this.home.resolve("logs/debug.log")).exists();
	}

	@Test
	void aStartCutOffBeforeTheStoreIsCompleted() {
		try (var claimed = EngineHome.claim(this.home)) {
			EnginePassword.of(null, claimed);
		}
		passwordAfterStart(null);
	}

	@Test
	void aStartCutOffBeforeThePasswordIsSetIsCompleted() {
		try (var claimed = EngineHome.claim(this.home)) {
			EnginePassword.of(null, claimed);
			Server.start(claimed, TestSettings.on(this.home), null).close();
		}
		passwordAfterStart(null);
	}

	@Test
	void aStoreCutOffWhileItWasCreatedIsCreatedAgain() throws IOException {
		cutOff(true);
		passwordAfterStart(null);
		assertThat(this.home.resolve("data/first-start")).doesNotExist();
	}

	@Test
	void aStoreThatWasWholeOnceIsNeverRemoved() throws IOException {
		cutOff(false);
		try (var claimed = EngineHome.claim(this.home)) {
			claimed.beginStore();
		}
		assertThat(this.home.resolve("data/databases/system/neostore")).exists();
	}

	/** Leaves what a kill leaves before Neo4j has written its first transaction log. */
	private void cutOff(boolean whileCreated) throws IOException {
		try (var claimed = EngineHome.claim(this.home)) {
			EnginePassword.of(null, claimed);
			claimed.beginStore();
			Server.start(claimed, TestSettings.on(this.home), null).close();
			if (!whileCreated) {
				claimed.completeStore();
			}
		}
		FileSystemUtils.deleteRecursively(this.home.resolve("data/transactions/system"));
	}

	@Test
	void aStartCutOffBeforeTheMarkIsCompleted() throws IOException {
		var password = passwordAfterStart(null);
		Files.delete(this.home.resolve("data/password-set"));
		assertThat(passwordAfterStart(null)).isEqualTo(password);
	}

	@Test
	void aNewStoreInAnOldHomeGetsThePasswordAgain() throws IOException {
		var password = passwordAfterStart(null);
		FileSystemUtils.deleteRecursively(this.home.resolve("data/databases/system"));
		FileSystemUtils.deleteRecursively(this.home.resolve("data/transactions/system"));
		assertThat(passwordAfterStart(null)).isEqualTo(password);
	}

	@Test
	void aChosenPasswordIsUsedAndMayChange(CapturedOutput output) {
		assertThat(passwordAfterStart("chosen-one")).isEqualTo("chosen-one");
		assertThat(passwordAfterStart("chosen-two")).isEqualTo("chosen-two");
		assertThat(passwordFile()).doesNotExist();
		assertThat(output).doesNotContain("chosen-");
	}

	@Test
	void aShortPasswordIsRefused(CapturedOutput output) {
		assertThatExceptionOfType(EngineNotStarted.class).isThrownBy(() -> passwordAfterStart("secret7"))
			.withMessageContaining("too short");
		assertThat(output).doesNotContain("secret7");
	}

	private Path passwordFile() {
		return this.home.resolve("password");
	}

	private String passwordAfterStart(@Nullable String chosen) {
		var engine = EmbeddedEngine.start(TestSettings.on(this.home, chosen));
		try (var driver = TestSettings.connect(engine)) {
			driver.verifyConnectivity();
			return engine.password();
		}
		finally {
			engine.stop();
		}
	}

}
