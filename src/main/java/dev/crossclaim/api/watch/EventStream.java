package dev.crossclaim.api.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.crossclaim.watch.Watch;
import dev.crossclaim.watch.WatchEvent;
import dev.crossclaim.watch.WatchSettings;
import dev.crossclaim.watch.Watches;

/** One stream to one client, until either side ends it. */
class EventStream implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(EventStream.class);

	private static final int AT_ONCE = 50;

	private final Watches watches;

	private final WatchSettings settings;

	private final SseEmitter emitter;

	private final Watch watch;

	private final String reader;

	private final Semaphore news = new Semaphore(0);

	private long seen;

	private volatile boolean ended;

	EventStream(Watches watches, WatchSettings settings, SseEmitter emitter, Watch watch, String reader, long after) {
		this.watches = watches;
		this.settings = settings;
		this.emitter = emitter;
		this.watch = watch;
		this.reader = reader;
		this.seen = after;
		emitter.onCompletion(this::end);
		emitter.onError((ex) -> end());
	}

	/** Name of the key that reads it. */
	String reader() {
		return this.reader;
	}

	boolean isOf(String id) {
		return this.watch.id().equals(id);
	}

	void wake() {
		this.news.release();
	}

	void end() {
		this.ended = true;
		wake();
	}

	@Override
	public void run() {
		try {
			long begun = System.nanoTime();
			long spoken = begun;
			while (!this.ended && since(begun).compareTo(this.settings.streams().longest()) < 0) {
				if (send(events()) || heartbeat(spoken)) {
					spoken = System.nanoTime();
				}
				waitForNews();
			}
			this.emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("The client of {} has gone", this.watch.id(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What is new; nothing while the database is away, which the stream outlives. */
	private List<WatchEvent> events() {
		try {
			var events = this.watches.listEvents(this.watch.id(), this.seen, AT_ONCE);
			if (events.size() == AT_ONCE) {
				wake();
			}
			return events;
		}
		catch (RuntimeException ex) {
			log.debug("{} cannot be read now", this.watch.id(), ex);
			return List.of();
		}
	}

	private boolean send(List<WatchEvent> events) throws IOException {
		for (var event : events) {
			this.emitter.send(SseEmitter.event()
				.id(String.valueOf(event.revision()))
				.name(event.type().word())
				.data(event.body()));
			this.seen = event.revision();
		}
		return !events.isEmpty();
	}

	private boolean heartbeat(long spoken) throws IOException {
		if (since(spoken).compareTo(this.settings.streams().heartbeat()) < 0) {
			return false;
		}
		if (isGone()) {
			this.ended = true;
		}
		this.emitter.send(SseEmitter.event().comment("still watching"));
		return true;
	}

	private boolean isGone() {
		try {
			return this.watches.find(this.watch.id()).isEmpty();
		}
		catch (RuntimeException ex) {
			log.debug("{} cannot be read now", this.watch.id(), ex);
			return false;
		}
	}

	private void waitForNews() throws InterruptedException {
		if (this.news.tryAcquire(this.settings.every().toMillis(), TimeUnit.MILLISECONDS)) {
			this.news.drainPermits();
		}
	}

	private static Duration since(long nanoTime) {
		return Duration.ofNanos(System.nanoTime() - nanoTime);
	}

}
