package dev.crossclaim.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import dev.crossclaim.history.GraphChanged;

/**
 * Goes round the watches: at once when this server changed the graph, and regularly for
 * what other servers changed and for deliveries that are due. Telling and sending each
 * have a thread, so that no slow receiver holds up what is told.
 */
@Component
class Rounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Rounds.class);

	private static final int AT_ONCE = 500;

	/** A watch that cannot be told is left alone for so long. */
	private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

	private final Watchman watchman;

	private final Courier courier;

	private final WatchSettings settings;

	private final Map<String, Instant> leftAlone = new HashMap<>();

	private volatile boolean running;

	private ScheduledExecutorService telling = thread("watch-telling");

	private ScheduledExecutorService sending = thread("watch-sending");

	Rounds(Watchman watchman, Courier courier, WatchSettings settings) {
		this.watchman = watchman;
		this.courier = courier;
		this.settings = settings;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void graphChanged(GraphChanged change) {
		now(this.telling, this::tell);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void watchTold(WatchTold told) {
		now(this.sending, this::send);
	}

	private void now(ScheduledExecutorService thread, Runnable round) {
		if (this.running) {
			try {
				thread.execute(round);
			}
			catch (RejectedExecutionException ex) {
				log.debug("Stopping; the next server goes round", ex);
			}
		}
	}

	@Override
	public void start() {
		this.telling = thread("watch-telling");
		this.sending = thread("watch-sending");
		this.running = true;
		long every = this.settings.every().toMillis();
		this.telling.scheduleWithFixedDelay(this::tell, every, every, TimeUnit.MILLISECONDS);
		this.sending.scheduleWithFixedDelay(this::send, every, every, TimeUnit.MILLISECONDS);
	}

	private void tell() {
		try {
			this.leftAlone.values().removeIf(Instant.now()::isAfter);
			for (var id : this.watchman.listBehind(AT_ONCE)) {
				if (this.running && !this.leftAlone.containsKey(id)) {
					tell(id);
				}
			}
		}
		catch (RuntimeException ex) {
			log.debug("The watches cannot be read; the next round tries again", ex);
		}
	}

	private void tell(String id) {
		try {
			while (this.watchman.tell(id)) {
				log.debug("{} has more to be told", id);
			}
		}
		catch (RuntimeException ex) {
			log.debug("{} cannot be told now", id, ex);
			this.leftAlone.put(id, Instant.now().plus(AFTER_FAILURE));
		}
	}

	private void send() {
		try {
			while (this.running && this.courier.sendDue() > 0) {
				log.debug("There may be more to send");
			}
		}
		catch (RuntimeException ex) {
			log.debug("Deliveries failed; the next round tries again", ex);
		}
	}

	@Override
	public void stop() {
		this.running = false;
		this.telling.shutdownNow();
		this.sending.shutdownNow();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isAutoStartup() {
		return this.settings.rounds();
	}

	/** After the database is prepared. */
	@Override
	public int getPhase() {
		return 1;
	}

	private static ScheduledExecutorService thread(String name) {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
	}

}
