package dev.crossclaim.history;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

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

	PresentRevision(GraphHistory history) {
		this.history = history;
	}

	/** The number of the graph's present state; 0 before the first write. */
	public long get() {
		CompletableFuture<Long> answer;
		boolean first;
		synchronized (this) {
			var waiting = this.next;
			first = waiting == null;
			answer = (waiting != null) ? waiting : new CompletableFuture<>();
			this.next = answer;
		}
		if (first) {
			read(answer);
		}
		return await(answer);
	}

	private void read(CompletableFuture<Long> answer) {
		this.reading.lock();
		try {
			synchronized (this) {
				this.next = null;
			}
			answer.complete(this.history.revision());
		}
		catch (RuntimeException | Error ex) {
			answer.completeExceptionally(ex);
		}
		finally {
			this.reading.unlock();
		}
	}

	private static long await(CompletableFuture<Long> answer) {
		try {
			return answer.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
