package dev.crossclaim.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * When a delivery that was not accepted is tried again: after growing waits, each a
 * little longer by chance, so that what failed together is not repeated together.
 *
 * @param chance a number from 0 to 1
 */
record Retries(List<Duration> waits, DoubleSupplier chance) {

	private static final double JITTER = 0.2;

	/** Longest wait that a receiver can ask for. */
	static final Duration LONGEST = Duration.ofDays(1);

	Retries(List<Duration> waits) {
		this(waits, () -> ThreadLocalRandom.current().nextDouble());
	}

	/**
	 * How long to wait after an attempt, or nothing to give up. A receiver may ask for a
	 * longer wait, not for a shorter one.
	 * @param made how many attempts were made, this one included
	 */
	Optional<Duration> after(int made, Delivery.Attempt attempt) {
		if (attempt.gone() || made > this.waits.size()) {
			return Optional.empty();
		}
		var wait = this.waits.get(made - 1);
		var asked = (attempt.retryAfterSeconds() != null) ? Duration.ofSeconds(attempt.retryAfterSeconds())
				: Duration.ZERO;
		var longer = (asked.compareTo(wait) > 0) ? asked : wait;
		var bounded = (longer.compareTo(LONGEST) > 0) ? LONGEST : longer;
		return Optional.of(bounded.plusMillis((long) (wait.toMillis() * JITTER * this.chance.getAsDouble())));
	}

}
