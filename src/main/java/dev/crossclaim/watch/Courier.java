package dev.crossclaim.watch;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due, tries again with growing waits what was not accepted, and gives up
 * after the last. A delivery that was taken and never came back, because its server
 * stopped, is due again after a while: receivers may get a message twice, never none.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final int AT_ONCE = 20;

	private static final int AT_ONCE_PER_OWNER = 4;

	private static final ThreadFactory THREADS = Thread.ofVirtual().name("webhook-", 0).factory();

	private final WatchStore store;

	private final Webhooks webhooks;

	private final WatchSettings settings;

	private final Retries retries;

	private final TransactionOperations transaction;

	private final InstantSource clock;

	@Autowired
	Courier(WatchStore store, Webhooks webhooks, WatchSettings settings, TransactionOperations transaction) {
		this(store, webhooks, settings, new Retries(settings.retries()), transaction, InstantSource.system());
	}

	Courier(WatchStore store, Webhooks webhooks, WatchSettings settings, Retries retries,
			TransactionOperations transaction, InstantSource clock) {
		this.store = store;
		this.webhooks = webhooks;
		this.settings = settings;
		this.retries = retries;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Sends what is due, and returns how many attempts that were. */
	int sendDue() {
		var now = this.clock.instant();
		var lease = now.plus(this.settings.timeLimit().multipliedBy(4));
		var due = this.transaction.execute((status) -> this.store.takeDue(now, lease, AT_ONCE_PER_OWNER, AT_ONCE));
		try (var senders = Executors.newThreadPerTaskExecutor(THREADS)) {
			var attempts = due.stream()
				.map((delivery) -> CompletableFuture.supplyAsync(() -> send(delivery), senders))
				.toList();
			for (int i = 0; i < attempts.size(); i++) {
				note(due.get(i), attempts.get(i).join());
			}
		}
		return due.size();
	}

	private Delivery.Attempt send(DueDelivery due) {
		return this.webhooks.send(due.url(), due.secret(), due.event(), this.clock.instant());
	}

	private void note(DueDelivery due, Delivery.Attempt attempt) {
		var wait = this.retries.after(due.attempts() + 1, attempt);
		var state = attempt.succeeded() ? Delivery.State.DELIVERED
				: wait.isPresent() ? Delivery.State.PENDING : Delivery.State.FAILED;
		var next = (state == Delivery.State.PENDING) ? wait.map(this.clock.instant()::plus).orElse(null) : null;
		if (state == Delivery.State.FAILED) {
			log.warn("Gave up delivering {} after {} attempts", due.event().id(), due.attempts() + 1);
		}
		this.transaction.executeWithoutResult((status) -> {
			this.store.tried(due.event().id(), attempt, state, next);
			if (attempt.gone()) {
				this.store.activate(due.event().watch(), false, "The receiver answered 410");
			}
		});
	}

}
