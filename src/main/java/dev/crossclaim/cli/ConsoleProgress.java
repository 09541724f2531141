package dev.crossclaim.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Progress;
import dev.crossclaim.imports.Tally;

/**
 * Shows how far an import is: a bar on a terminal, else a line now and then. Ctrl-C lets
 * the batch under way end, and the import with it.
 */
class ConsoleProgress implements Progress, AutoCloseable {

	private static final int WIDTH = 30;

	private static final long LINE_EVERY = Duration.ofSeconds(10).toNanos();

	private static final long STOPPING = 60;

	private final PrintWriter messages;

	private final boolean terminal;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "import-stop");

	private volatile boolean stopped;

	private long started;

	private long rowsBefore;

	private long told;

	ConsoleProgress(PrintWriter messages) {
		this.messages = messages;
		var console = System.console();
		this.terminal = console != null && console.isTerminal();
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	private void stop() {
		this.stopped = true;
		try {
			this.ended.await(STOPPING, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void begins(String file, long bytes, long rows) {
		this.started = System.nanoTime();
		this.told = this.started - LINE_EVERY;
		this.rowsBefore = rows;
		if (rows > 0) {
			this.messages.println("%s: goes on after %d rows".formatted(file, rows));
		}
	}

	@Override
	public void reached(String file, Tally tally, @Nullable Double share) {
		long now = System.nanoTime();
		double seconds = Math.max(0.001, (now - this.started) / 1e9);
		long rate = Math.round((tally.read() - this.rowsBefore) / seconds);
		var text = "%s: %d rows, %d a second%s".formatted(file, tally.read(), rate, left(seconds, share));
		if (this.terminal) {
			this.messages.print("\r" + bar(share) + " " + text + "  ");
			this.messages.flush();
		}
		else if (now - this.told > LINE_EVERY) {
			this.told = now;
			this.messages.println(text);
		}
	}

	private static String left(double seconds, @Nullable Double share) {
		if (share == null || share <= 0) {
			return "";
		}
		return ", %d s left".formatted(Math.round(seconds / share - seconds));
	}

	private static String bar(@Nullable Double share) {
		int full = (share != null) ? (int) Math.round(share * WIDTH) : 0;
		return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
	}

	@Override
	public void waits(String file) {
		if (System.nanoTime() - this.told > LINE_EVERY) {
			this.told = System.nanoTime();
			this.messages.println("%s: another process works on it, waiting".formatted(file));
		}
	}

	@Override
	public boolean isStopped() {
		return this.stopped;
	}

	/** Leaves the line of the bar. */
	void ends() {
		if (this.terminal) {
			this.messages.println();
		}
	}

	@Override
	public void close() {
		this.ended.countDown();
	}

}
