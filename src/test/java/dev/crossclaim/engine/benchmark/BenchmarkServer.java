package dev.crossclaim.engine.benchmark;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.CrossclaimApplication;

/**
 * The application in a process of its own, with a handler that does nothing beside it.
 */
final class BenchmarkServer {

	static final String EMPTY = "/benchmark/empty";

	private BenchmarkServer() {
	}

	public static void main(String[] args) {
		new SpringApplication(CrossclaimApplication.class, Empty.class).run(args);
	}

	/** What Spring costs without us; no test's application has it. */
	@TestComponent
	@RestController
	static class Empty {

		@GetMapping(EMPTY)
		Map<String, String> nothing() {
			return Map.of();
		}

	}

}
