package dev.crossclaim.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database is there. An engine in this process always is; another is watched
 * by the {@link Pulse}.
 */
@Component("database")
public class Presence implements HealthIndicator {

	private volatile boolean away;

	/** Whether the database does not answer. */
	public boolean isAway() {
		return this.away;
	}

	void away(boolean away) {
		this.away = away;
	}

	/** Decides readiness; asks nobody, so it answers at once. */
	@Override
	public Health health() {
		return (this.away ? Health.down() : Health.up()).build();
	}

}
