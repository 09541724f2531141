package dev.crossclaim.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database for a sign of life, several times a second and on a connection of its
 * own, and tells {@link LiveDriver} when it goes and comes. Silence is counted in beats
 * that this process was awake for, so that a pause of its own is not taken for one of the
 * database's.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
class Pulse implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Pulse.class);

	private final Connections connections;

	private final LiveDriver live;

	private final Presence presence;

	private final long millisecondsPerBeat;

	private final int patience;

	private int silentBeats;

	private volatile boolean running;

	Pulse(Connections connections, LiveDriver live, Presence presence, DatabaseSettings settings) {
		this.connections = connections;
		this.live = live;
		this.presence = presence;
		this.millisecondsPerBeat = settings.pulse().every().toMillis();
		this.patience = settings.pulse().beats();
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofPlatform().name("database-pulse").daemon().start(this::watch);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the database was prepared, before the web server listens. */
	@Override
	public int getPhase() {
		return 1;
	}

	private void watch() {
		try {
			while (this.running) {
				var line = this.connections.open();
				listen(line);
				line.closeAsync();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Until an answer stays out: a connection without answer is not used again. */
	private void listen(Driver line) throws InterruptedException {
		while (this.running) {
			var sign = ask(line);
			if (isHeard(sign)) {
				present();
				Thread.sleep(this.millisecondsPerBeat);
			}
			else if (!sign.isDone()) {
				return;
			}
		}
	}

	/** An empty transaction: any statement would have to wait for a cold planner. */
	private static CompletableFuture<?> ask(Driver line) {
		var session = line.session(AsyncSession.class);
		return session.beginTransactionAsync()
			.thenCompose(AsyncTransaction::rollbackAsync)
			.whenComplete((nothing, failure) -> session.closeAsync())
			.toCompletableFuture();
	}

	/** Waits for the answer for as long as silence is borne; while away, once as long. */
	private boolean isHeard(CompletableFuture<?> sign) throws InterruptedException {
		int waited = this.presence.isAway() ? 0 : this.silentBeats;
		for (; waited < this.patience && this.running; waited++) {
			try {
				sign.get(this.millisecondsPerBeat, TimeUnit.MILLISECONDS);
				return true;
			}
			catch (TimeoutException ex) {
				silent(1);
			}
			catch (ExecutionException ex) {
				silent(this.patience / 2 + 1);
				Thread.sleep(this.millisecondsPerBeat);
				return false;
			}
		}
		return false;
	}

	/** A failure weighs so much that the second in a row is enough. */
	private void silent(int beats) {
		this.silentBeats += beats;
		if (this.silentBeats >= this.patience && !this.presence.isAway()) {
			log.warn("The database does not answer; what needs it is refused until it does");
			this.live.drop();
		}
	}

	private void present() {
		this.silentBeats = 0;
		if (this.presence.isAway()) {
			this.live.renew();
			log.info("The database answers again");
		}
	}

}
