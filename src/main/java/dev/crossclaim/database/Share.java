package dev.crossclaim.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;

/** The part of the database that one kind of work may use, and how long. */
class Share implements TransactionSynchronization {

	private final String name;

	private final Semaphore room;

	private final Duration wait;

	private final int secondsAtMost;

	Share(String name, DatabaseSettings.Bounds bounds, Duration wait) {
		this.name = name;
		this.room = new Semaphore(bounds.atOnce(), true);
		this.wait = wait;
		this.secondsAtMost = Math.max(1, Math.toIntExact(bounds.timeLimit().toSeconds()));
	}

	/**
	 * Takes room for one transaction.
	 * @throws DatabaseBusy if there is none for as long as one may wait
	 */
	void enter() {
		try {
			if (!this.room.tryAcquire(this.wait.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new DatabaseBusy(this.name);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseBusy(this.name);
		}
	}

	void leave() {
		this.room.release();
	}

	@Override
	public void afterCompletion(int status) {
		leave();
	}

	/** The same transaction with a time limit, unless it has one. */
	TransactionDefinition limited(TransactionDefinition definition) {
		if (definition.getTimeout() != TransactionDefinition.TIMEOUT_DEFAULT) {
			return definition;
		}
		var limited = new DefaultTransactionDefinition(definition);
		limited.setTimeout(this.secondsAtMost);
		return limited;
	}

}
