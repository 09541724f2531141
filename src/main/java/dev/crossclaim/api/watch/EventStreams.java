package dev.crossclaim.api.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.crossclaim.watch.Watch;
import dev.crossclaim.watch.WatchSettings;
import dev.crossclaim.watch.WatchTold;
import dev.crossclaim.watch.Watches;

/**
 * The streams that are open on this server. Each has a thread that waits until the watch
 * is told, by this server at once, by others a little later.
 */
@Component
class EventStreams implements SmartLifecycle {

	/** Tells clients how long to wait before they come back. */
	private static final Duration COME_BACK = Duration.ofSeconds(2);

	private final Watches watches;

	private final WatchSettings settings;

	private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

	private volatile boolean running;

	EventStreams(Watches watches, WatchSettings settings) {
		this.watches = watches;
		this.settings = settings;
	}

	/** Opens a stream of what the watch is told after a revision. */
	SseEmitter open(Watch watch, String reader, long after) {
		var emitter = new SseEmitter(0L);
		var stream = new EventStream(this.watches, this.settings, emitter, watch, reader, after);
		admit(stream);
		try {
			emitter.send(SseEmitter.event().comment("watching").reconnectTime(COME_BACK.toMillis()));
		}
		catch (IOException ex) {
			this.open.remove(stream);
			throw new IllegalStateException("Nothing is sent before the answer begins", ex);
		}
		Thread.ofVirtual().name("stream-of-" + watch.id()).start(() -> {
			try {
				stream.run();
			}
			finally {
				this.open.remove(stream);
			}
		});
		return emitter;
	}

	private synchronized void admit(EventStream stream) {
		long own = this.open.stream().filter((one) -> one.reader().equals(stream.reader())).count();
		var limits = this.settings.streams();
		if (own >= limits.perReader() || this.open.size() >= limits.atOnce()) {
			throw WatchProblems.tooManyStreams((own >= limits.perReader()) ? limits.perReader() : limits.atOnce());
		}
		this.open.add(stream);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void told(WatchTold told) {
		this.open.stream().filter((stream) -> stream.isOf(told.watch())).forEach(EventStream::wake);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.open.forEach(EventStream::end);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops before the web server begins to wait for requests under way. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

}
