package dev.crossclaim.engine;

import java.util.Map;
import java.util.function.Supplier;

/** The separate Neo4j process that all tests of one JVM share. */
public final class OneProcess implements Supplier<Map<String, String>> {

	@Override
	public Map<String, String> get() {
		return Map.of("spring.neo4j.uri", Holder.PROCESS.uri());
	}

	private static final class Holder {

		static final Neo4jProcess PROCESS = start();

		private static Neo4jProcess start() {
			var process = Neo4jProcess.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::close));
			return process;
		}

	}

}
