package dev.crossclaim.engine;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

/**
 * Small engines on any free port.
 */
final class TestSettings {

	private static final EngineSettings.Memory SMALL = new EngineSettings.Memory(DataSize.ofMegabytes(16),
			DataSize.ofMegabytes(64), DataSize.ofMegabytes(128));

	private TestSettings() {
	}

	static EngineSettings on(Path home) {
		return with(home, null, new EngineSettings.Bolt("127.0.0.1", 0), Duration.ofMinutes(2));
	}

	static EngineSettings on(Path home, @Nullable String password) {
		return with(home, password, new EngineSettings.Bolt("127.0.0.1", 0), Duration.ofMinutes(2));
	}

	static EngineSettings on(Path home, EngineSettings.Bolt bolt) {
		return with(home, null, bolt, Duration.ofMinutes(2));
	}

	static EngineSettings on(Path home, Duration transactionTimeout) {
		return with(home, null, new EngineSettings.Bolt("127.0.0.1", 0), transactionTimeout);
	}

	static Driver connect(EmbeddedEngine engine) {
		return GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()));
	}

	private static EngineSettings with(Path home, @Nullable String password, EngineSettings.Bolt bolt,
			Duration transactionTimeout) {
		return new EngineSettings(home, password, bolt, SMALL, transactionTimeout);
	}

}
