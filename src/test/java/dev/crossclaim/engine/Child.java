package dev.crossclaim.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java process of its own on the class path of the tests.
 */
final class Child {

	private Child() {
	}

	static Process start(String mainClass, String... arguments) throws IOException {
		return of(mainClass, arguments).redirectErrorStream(true).start();
	}

	static ProcessBuilder of(String mainClass, String... arguments) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((flag) -> flag.startsWith("--"))
			.toList());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
				mainClass));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

}
