package dev.crossclaim.history;

import org.jspecify.annotations.Nullable;

/**
 * The revision that the graph had when the request of this thread began: what is computed
 * since then may be kept under it. It is never newer than what is computed, and by the
 * time it is asked for under a later one, it is computed anew.
 */
public final class SeenRevision {

	private static final ThreadLocal<@Nullable Long> SEEN = new ThreadLocal<>();

	private SeenRevision() {
	}

	/** The revision seen, or null where none was. */
	public static @Nullable Long find() {
		return SEEN.get();
	}

	public static void set(long revision) {
		SEEN.set(revision);
	}

	/** Ends the request. */
	public static void forget() {
		SEEN.remove();
	}

}
