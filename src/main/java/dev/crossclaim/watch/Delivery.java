package dev.crossclaim.watch;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param next when it is tried again, or null
 */
public record Delivery(String event, long revision, State state, @Nullable Instant next, List<Attempt> attempts) {

	/** How far it is. */
	public enum State {

		/** It is to be sent, or sent again. */
		PENDING,
		/** The receiver took it. */
		DELIVERED,
		/** No attempt succeeded, and there will be no other. */
		FAILED

	}

	/**
	 * One attempt to deliver it.
	 *
	 * @param status of the answer, or null where there was none
	 * @param error why there was none, or null
	 * @param retryAfterSeconds what the receiver asked for, or null
	 * @param millis how long it took
	 */
	public record Attempt(Instant at, @Nullable Integer status, @Nullable String error,
			@Nullable Long retryAfterSeconds, long millis) {

		boolean succeeded() {
			return this.status != null && this.status >= 200 && this.status < 300;
		}

		/** Whether the receiver wants no more of this watch. */
		boolean gone() {
			return this.status != null && this.status == 410;
		}

	}

}
