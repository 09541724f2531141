package dev.crossclaim.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.FileSystemUtils;

/**
 * The engine that all tests of one JVM share, on a temporary home and any free port.
 * Tests of other modules get it through {@code @WithDatabase}.
 */
public final class OneEngine implements Supplier<Map<String, String>> {

	@Override
	public Map<String, String> get() {
		var engine = Holder.ENGINE;
		return Map.of("spring.neo4j.uri", engine.uri().toString(), "spring.neo4j.authentication.username",
				EmbeddedEngine.USER, "spring.neo4j.authentication.password", engine.password());
	}

	private static final class Holder {

		static final EmbeddedEngine ENGINE = start();

		private static EmbeddedEngine start() {
			try {
				var home = Files.createTempDirectory("crossclaim-test");
				var engine = EmbeddedEngine.start(TestSettings.on(home));
				Runtime.getRuntime().addShutdownHook(new Thread(() -> {
					engine.stop();
					FileSystemUtils.deleteRecursively(home.toFile());
				}));
				return engine;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
