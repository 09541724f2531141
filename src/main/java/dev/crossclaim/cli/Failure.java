package dev.crossclaim.cli;

import java.util.Objects;

import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Says why a command failed, as the server would if it did not start. */
final class Failure {

	private static final String OURS = "dev.crossclaim.";

	private Failure() {
	}

	static String sentence(Exception ex) {
		return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, failure) -> {
		})
			.stream()
			.filter((analyzer) -> analyzer.getClass().getName().startsWith(OURS))
			.map((analyzer) -> analyzer.analyze(ex))
			.filter(Objects::nonNull)
			.findFirst()
			.map((analysis) -> analysis.getDescription() + " " + analysis.getAction())
			.orElseGet(() -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage()));
	}

}
