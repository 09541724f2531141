package dev.crossclaim.api;

import java.util.Optional;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import dev.crossclaim.database.DatabaseBusy;
import dev.crossclaim.database.Presence;

/** Tells a database that is away, busy or out of time from an error of ours. */
@Component
public class Outage {

	private static final String OUT_OF_TIME = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final Presence database;

	Outage(Presence database) {
		this.database = database;
	}

	/**
	 * The problem that the database had, if it is behind the failure. Whatever fails
	 * while it is away does so because of that.
	 */
	public Optional<ApiProblem> explain(Throwable ex) {
		for (var cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabaseBusy || cause instanceof TransientException) {
				return Optional.of(unavailable("database-busy", "Database busy",
						"Others use all that the database can give to questions of this kind. Try again shortly.",
						"1"));
			}
			if (cause instanceof Neo4jException failure && failure.code().startsWith(OUT_OF_TIME)) {
				return Optional.of(new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "too-expensive", "Too expensive",
						"The question took longer than one may take. Ask for less: a narrower filter or a smaller limit."));
			}
			if (isAway(cause)) {
				return Optional.of(away());
			}
		}
		return this.database.isAway() ? Optional.of(away()) : Optional.empty();
	}

	private static boolean isAway(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof RetryableException
				|| cause instanceof SecurityException || cause instanceof DataAccessResourceFailureException;
	}

	private static ApiProblem away() {
		return unavailable("database-away", "Database away",
				"The database does not answer at the moment. Try again later.", "5");
	}

	private static ApiProblem unavailable(String type, String title, String detail, String retryAfterSeconds) {
		var problem = new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, type, title, detail);
		problem.getHeaders().set("Retry-After", retryAfterSeconds);
		return problem;
	}

}
