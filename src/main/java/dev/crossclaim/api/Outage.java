package dev.crossclaim.api;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;

/** Tells a database that is away from an error of ours. */
final class Outage {

	private static final String RETRY_AFTER_SECONDS = "5";

	private Outage() {
	}

	static boolean isBehind(@Nullable Throwable ex) {
		for (var cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof RetryableException
					|| cause instanceof SecurityException || cause instanceof DataAccessResourceFailureException) {
				return true;
			}
		}
		return false;
	}

	static ApiProblem problem() {
		var problem = new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "database-away", "Database away",
				"The database does not answer at the moment. Try again later.");
		problem.getHeaders().set("Retry-After", RETRY_AFTER_SECONDS);
		return problem;
	}

}
