package dev.crossclaim.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the time that this process was awake for: a pause of the machine counts as one
 * tick, so that a busy one is not taken for a slow answer.
 */
final class AwakeClock implements AutoCloseable {

	private static final long TICK = 5_000_000;

	private final AtomicLong nanoseconds = new AtomicLong();

	private volatile boolean closed;

	AwakeClock() {
		Thread.ofPlatform().daemon().name("awake-clock").start(this::run);
	}

	Duration now() {
		return Duration.ofNanos(this.nanoseconds.get());
	}

	private void run() {
		long before = System.nanoTime();
		while (!this.closed) {
			LockSupport.parkNanos(TICK);
			long now = System.nanoTime();
			this.nanoseconds.addAndGet(Math.min(now - before, 2 * TICK));
			before = now;
		}
	}

	@Override
	public void close() {
		this.closed = true;
	}

}
