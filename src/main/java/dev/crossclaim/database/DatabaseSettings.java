package dev.crossclaim.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the database each kind of work may use, and how soon a database that does
 * not answer counts as away. All shares together stay below the driver's pool of
 * connections ({@code spring.neo4j.pool.max-connection-pool-size}, 100).
 *
 * @param pulse how the database is watched
 * @param waiting how long one more transaction of a kind waits for its turn
 * @param ordinary reads
 * @param expensive reads marked as {@link ExpensiveRead}
 * @param writes everything that changes the graph
 */
@ConfigurationProperties("crossclaim.database")
record DatabaseSettings(@DefaultValue Pulse pulse, @DefaultValue("1500ms") Duration waiting,
		@DefaultValue Ordinary ordinary, @DefaultValue Expensive expensive, @DefaultValue Writes writes) {

	/**
	 * The patience is what a stopped database may add to an answer; it is counted in
	 * beats that this process was awake for.
	 *
	 * @param every time between two beats
	 * @param patience longest silence of a database that is there
	 */
	record Pulse(@DefaultValue("150ms") Duration every, @DefaultValue("1350ms") Duration patience) {

		int beats() {
			return Math.max(1, Math.toIntExact(this.patience.dividedBy(this.every)));
		}

	}

	/** What every kind of work is bounded by. */
	sealed interface Bounds {

		/** How many transactions may run at once. */
		int atOnce();

		/** After which the database ends a transaction. */
		Duration timeLimit();

	}

	record Ordinary(@DefaultValue("24") int atOnce, @DefaultValue("20s") Duration timeLimit) implements Bounds {
	}

	record Expensive(@DefaultValue("4") int atOnce, @DefaultValue("30s") Duration timeLimit) implements Bounds {
	}

	record Writes(@DefaultValue("8") int atOnce, @DefaultValue("2m") Duration timeLimit) implements Bounds {
	}

}
