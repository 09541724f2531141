package dev.crossclaim.database;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/**
 * A transaction in name: its statements run one by one, and all of them together have the
 * time that it was given.
 */
class ReadTransaction implements Transaction {

	private static final Duration LEAST = Duration.ofMillis(1);

	private final Session session;

	private final TransactionConfig config;

	private final long began = System.nanoTime();

	private boolean open = true;

	ReadTransaction(Session session, TransactionConfig config) {
		this.session = session;
		this.config = config;
	}

	@Override
	public Result run(Query query) {
		if (!this.open) {
			throw new IllegalStateException("The transaction has ended");
		}
		return this.session.run(query, withTimeLeft());
	}

	/**
	 * The database takes no limit for none, so what is late gets the least there is, and
	 * counts milliseconds: the driver would write a line for each that is not whole.
	 */
	private TransactionConfig withTimeLeft() {
		var limit = this.config.timeout();
		if (limit == null) {
			return this.config;
		}
		var left = limit.minusNanos(System.nanoTime() - this.began).truncatedTo(ChronoUnit.MILLIS);
		return TransactionConfig.builder()
			.withTimeout((left.compareTo(LEAST) > 0) ? left : LEAST)
			.withMetadata(this.config.metadata())
			.build();
	}

	@Override
	public Result run(String text, Value parameters) {
		return run(new Query(text, parameters));
	}

	@Override
	public Result run(String text, Map<String, Object> parameters) {
		return run(new Query(text, parameters));
	}

	@Override
	public Result run(String text, Record parameters) {
		return run(new Query(text, parameters.asMap()));
	}

	@Override
	public Result run(String text) {
		return run(new Query(text));
	}

	@Override
	public void commit() {
		this.open = false;
	}

	@Override
	public void rollback() {
		this.open = false;
	}

	@Override
	public void close() {
		this.open = false;
	}

	@Override
	public boolean isOpen() {
		return this.open;
	}

}
