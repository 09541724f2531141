package dev.crossclaim.imports;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.projection.Projection;

/** What the reading of a file and its withdrawal work with. */
@Component
record ImportParts(ImportRuns runs, BatchWriter writer, ImportStatements statements, Projection projection,
		GraphHistory history, PlatformTransactionManager manager, ImportSettings settings, Stage stage) {

	private static final int TRIES = 6;

	private static final long PAUSE = 100_000_000;

	TransactionTemplate transactions() {
		return new TransactionTemplate(this.manager);
	}

	/** Does something again where the database says that this may help. */
	<T> T retrying(Supplier<@Nullable T> work) {
		for (int tries = 1;; tries++) {
			try {
				return Objects.requireNonNull(work.get());
			}
			catch (RuntimeException ex) {
				if (tries == TRIES || !mayHelp(ex)) {
					throw ex;
				}
				LockSupport.parkNanos(PAUSE << tries);
			}
		}
	}

	private static boolean mayHelp(RuntimeException ex) {
		return ex instanceof TransientDataAccessException
				|| NestedExceptionUtils.getMostSpecificCause(ex) instanceof RetryableException;
	}

}
