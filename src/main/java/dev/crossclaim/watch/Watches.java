package dev.crossclaim.watch;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import dev.crossclaim.history.GraphHistory;

/** Saved watches, what they were told, and what became of it. */
@Service
public class Watches {

	private final WatchStore store;

	private final GraphHistory history;

	private final Webhooks webhooks;

	private final WatchSettings settings;

	private final AnswerWatch answers;

	private final TransactionOperations transaction;

	Watches(WatchStore store, GraphHistory history, Webhooks webhooks, WatchSettings settings, AnswerWatch answers,
			TransactionOperations transaction) {
		this.store = store;
		this.history = history;
		this.webhooks = webhooks;
		this.settings = settings;
		this.answers = answers;
		this.transaction = transaction;
	}

	/**
	 * Makes a watch that tells of what changes from now on.
	 * @param url where messages are sent to, or null to only read them
	 * @throws WatchRefused if the address is not one of the public Internet over https,
	 * or the owner has too many watches
	 */
	public NewWatch create(String owner, Subject subject, @Nullable String url) {
		var target = (url != null) ? this.webhooks.target(url) : null;
		var secret = (target != null) ? SignedMessage.secret() : null;
		return this.transaction.execute((status) -> {
			this.history.begin();
			if (this.store.count(owner) >= this.settings.perOwner()) {
				throw WatchRefused.tooMany(this.settings.perOwner());
			}
			var watch = new Watch("watch-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()), owner,
					subject, target, true, null, Instant.now(), this.history.revision());
			this.store.create(watch, secret);
			if (subject.kind() == Subject.Kind.QUERY) {
				var answer = this.answers.ask(subject);
				this.store.seen(watch.id(), watch.seen(), answer.lines(), answer.records());
			}
			return new NewWatch(watch, secret);
		});
	}

	/** Watches of one owner, or of all, by id after the one last seen. */
	@Transactional(readOnly = true)
	public List<Watch> list(@Nullable String owner, @Nullable String after, int limit) {
		return this.store.list(owner, after, limit);
	}

	@Transactional(readOnly = true)
	public Optional<Watch> find(String id) {
		return this.store.find(id).map(StoredWatch::watch);
	}

	/** Lets a watch send, or not; what it is told meanwhile is sent when it may again. */
	@Transactional
	public void activate(String id, boolean active) {
		this.store.activate(id, active, active ? null : "Paused by its owner");
	}

	/** Ends a watch; nothing of it is kept. */
	@Transactional
	public void delete(String id) {
		this.store.delete(id);
	}

	/** What a watch was told after a revision, in order. */
	@Transactional(readOnly = true)
	public List<WatchEvent> listEvents(String id, long after, int limit) {
		return this.store.listEvents(id, after, limit);
	}

	/**
	 * What became of its messages, the newest first, before a revision or from the last.
	 */
	@Transactional(readOnly = true)
	public List<Delivery> listDeliveries(String id, @Nullable Long before, int limit) {
		return this.store.listDeliveries(id, before, limit);
	}

	/**
	 * Sends a message of the type {@code watch.test} and waits for what comes of it. It
	 * is neither kept nor repeated.
	 * @throws WatchRefused if the watch has no address
	 */
	public Delivery.Attempt test(String id) {
		var stored = this.transaction.execute((status) -> this.store.find(id)).orElseThrow();
		if (stored.watch().url() == null || stored.secret() == null) {
			throw WatchRefused.noAddress();
		}
		var now = Instant.now();
		return this.webhooks.send(stored.watch().url(), stored.secret(), Message.test(stored.watch(), now), now);
	}

}
