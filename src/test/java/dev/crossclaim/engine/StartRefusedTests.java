package dev.crossclaim.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartRefusedTests {

	private static final String HOME_PROPERTY = "crossclaim.engine.home";

	@TempDir
	Path folder;

	@Test
	void aHomeIsOpenedOnceInOneProcess() throws IOException {
		var link = Files.createSymbolicLink(this.folder.resolve("link"),
				Files.createDirectory(this.folder.resolve("home")));
		try (var claimed = EngineHome.claim(this.folder.resolve("home"))) {
			refused(TestSettings.on(link), claimed.path() + " is already open in this process", HOME_PROPERTY);
		}
		EngineHome.claim(link).close();
	}

	@Test
	void aHomeOfAnotherNeo4jIsLeftAlone() {
		var other = new DatabaseManagementServiceBuilder(this.folder)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
			.build();
		try {
			refused(TestSettings.on(this.folder), "is already open in another Neo4j", HOME_PROPERTY);
		}
		finally {
			other.shutdown();
		}
	}

	@Test
	void aHomeIsAFolder() throws IOException {
		var file = Files.createFile(this.folder.resolve("file"));
		refused(TestSettings.on(file), file.toString(), HOME_PROPERTY);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aHomeIsWritable() {
		refused(TestSettings.on(Path.of("/proc/crossclaim")), "/proc/crossclaim", HOME_PROPERTY);
	}

	@Test
	void aTakenPortIsNamedAndTheHomeLetGo() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var bolt = new EngineSettings.Bolt("127.0.0.1", taken.getLocalPort());
			refused(TestSettings.on(this.folder, bolt), "port " + taken.getLocalPort(), "crossclaim.engine.bolt.port");
		}
		EngineHome.claim(this.folder).close();
	}

	@Test
	void aForeignAddressIsNamed() {
		var bolt = new EngineSettings.Bolt("203.0.113.1", 0);
		refused(TestSettings.on(this.folder, bolt), "203.0.113.1", "crossclaim.engine.bolt.address");
	}

	private static void refused(EngineSettings settings, String description, String action) {
		assertThatExceptionOfType(EngineNotStarted.class).isThrownBy(() -> EmbeddedEngine.start(settings))
			.satisfies((ex) -> {
				assertThat(ex).hasMessageContaining(description);
				assertThat(ex.action()).contains(action);
			});
	}

}
