package dev.crossclaim.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code crossclaim keys} in a process of its own, without a server and beside one. */
class KeysCommandIT {

	private static final String KEY = "cc_[0-9a-f]{12}_[0-9a-f]{64}\n";

	@TempDir
	Path folder;

	@Test
	void keysAreManagedWithoutAServerAndBesideOne() throws Exception {
		var home = this.folder.resolve("home");
		var setting = "--crossclaim.engine.home=" + home;

		var alone = run("keys", "create", "--name=anna", "--scope=curate,import", setting);
		assertThat(alone.exitCode()).as(alone.messages()).isZero();
		assertThat(alone.output()).matches(KEY);
		assertThat(alone.messages()).contains("for: curate,import. It is shown this once.").doesNotContain("Tomcat");

		var engine = EmbeddedEngine.start(TestSettings.on(home));
		try (var driver = TestSettings.connect(engine)) {
			var beside = run("keys", "create", "--name=ben", "--scope=read", setting);
			assertThat(beside.output()).as(beside.messages()).matches(KEY);
			assertThat(beside.messages()).doesNotContain("Neo4j ready");

			var id = alone.output().split("_")[1];
			assertThat(run("keys", "revoke", id, setting).exitCode()).isZero();
			assertThat(run("keys", "list", setting).output().lines()).hasSize(3)
				.anyMatch((line) -> line.startsWith(id + "\trevoked\tanna\tcurate,import"))
				.anyMatch((line) -> line.contains("\tvalid\tben\tread"))
				.noneMatch((line) -> line.contains(beside.output().strip()));
			assertThat(driver.executableQuery("MATCH (k:AccessKey {id: $id}) RETURN k.revoked AS at")
				.withParameters(Map.of("id", id))
				.execute()
				.records()
				.getFirst()
				.get("at")
				.isNull()).isFalse();
			assertThat(run("keys", "list", "--spring.neo4j.uri=" + engine.uri(),
					"--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=" + engine.password())
				.output()).contains("\tben\t");
			assertThat(run("keys", "revoke", "none", setting).exitCode()).isEqualTo(1);
		}
		finally {
			engine.stop();
		}
	}

	@Test
	void aHomeThatCannotBeUsedIsSaidInOneSentence() throws Exception {
		var home = Files.writeString(this.folder.resolve("file"), "");

		var failed = run("keys", "list", "--crossclaim.engine.home=" + home);
		assertThat(failed.exitCode()).isEqualTo(1);
		assertThat(failed.output()).isEmpty();
		assertThat(failed.messages()).hasLineCount(1)
			.contains("cannot be kept in " + home, "crossclaim.engine.home")
			.doesNotContain("\tat ");
	}

	@Test
	void aServerThatHasNotSaidWhereItListensIsWaitedFor() throws Exception {
		try (var claimed = EngineHome.claim(this.folder)) {
			var failed = run("keys", "list", "--crossclaim.engine.home=" + claimed.path());

			assertThat(failed.exitCode()).isEqualTo(1);
			assertThat(failed.messages()).hasLineCount(1).contains("open in another process", "Wait until");
		}
	}

	private Ran run(String... arguments) throws IOException, InterruptedException {
		var output = this.folder.resolve("output");
		var messages = this.folder.resolve("messages");
		var child = Child.of("dev.crossclaim.CrossclaimApplication", arguments)
			.redirectOutput(output.toFile())
			.redirectError(messages.toFile())
			.start();
		assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return new Ran(child.exitValue(), Files.readString(output), Files.readString(messages));
	}

	record Ran(int exitCode, String output, String messages) {
	}

}
