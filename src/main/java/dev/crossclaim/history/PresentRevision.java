package dev.crossclaim.history;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The revision of the graph, read once for all who ask while another read is under way:
 * each gets one that was read after it asked, whichever server wrote last.
 */
@Component
public class PresentRevision {

	private final GraphHistory history;

	private final ReentrantLock reading = new ReentrantLock();

	/** Those who wait for the read that begins next. */
	private @Nullable CompletableFuture<Long> next;

	private volatile @Nullable Long last;

	PresentRevision(GraphHistory history) {
		this.history = history;
	}

	/** The number of the graph's present state; 0 before the first write. */
	public long get() {
		return await(join((answer) -> read(answer)));
	}

	/**
	 * The same, without waiting for it. {@link #await} tells it, or throws why it could
	 * not be read.
	 */
	public CompletableFuture<Long> ask() {
		return join((answer) -> Thread.ofVirtual().name("revision").start(() -> read(answer)));
	}

	/**
	 * The number that was read last, or null before the first time. The graph had that
	 * state once, and has it or a later one.
	 */
	public @Nullable Long findLast() {
		return this.last;
	}

	private CompletableFuture<Long> join(Consumer<CompletableFuture<Long>> begin) {
		CompletableFuture<Long> answer;
		boolean first;
		synchronized (this) {
			var waiting = this.next;
			first = waiting == null;
			answer = (waiting != null) ? waiting : new CompletableFuture<>();
			this.next = answer;
		}
		if (first) {
			begin.accept(answer);
		}
		return answer;
	}

	private void read(CompletableFuture<Long> answer) {
		this.reading.lock();
		try {
			synchronized (this) {
				this.next = null;
			}
			long revision = this.history.revision();
			this.last = revision;
			answer.complete(revision);
		}
		catch (RuntimeException | Error ex) {
			answer.completeExceptionally(ex);
		}
		finally {
			this.reading.unlock();
		}
	}

	/** Waits for a number that was asked for. */
	public static long await(CompletableFuture<Long> answer) {
		try {
			return answer.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
