package dev.crossclaim.imports;

import org.jspecify.annotations.Nullable;

/** Hears how far an import is, and may stop it between two batches. */
public interface Progress {

	/** Hears nothing and goes on. */
	Progress NONE = new Progress() {
	};

	/** A file begins, or goes on where it was interrupted. */
	default void begins(String file, long bytes, long rowsBefore) {
	}

	/**
	 * A batch was written.
	 * @param share of the file's bytes that are read, from 0 to 1, or null where it is
	 * not known
	 */
	default void reached(String file, Tally tally, @Nullable Double share) {
	}

	/** Another process works on the file; waits for it. */
	default void waits(String file) {
	}

	/** Whether to stop after the batch under way. */
	default boolean isStopped() {
		return false;
	}

}
