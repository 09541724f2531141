package dev.crossclaim.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.crossclaim.watch.Delivery.Attempt;

import static org.assertj.core.api.Assertions.assertThat;

class RetriesTests {

	private static final List<Duration> WAITS = List.of(Duration.ofSeconds(10), Duration.ofMinutes(5));

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private final Retries retries = new Retries(WAITS, () -> 0);

	@Test
	void waitsGrowAndEnd() {
		assertThat(this.retries.after(1, answered(500, null))).contains(Duration.ofSeconds(10));
		assertThat(this.retries.after(2, answered(302, null))).contains(Duration.ofMinutes(5));
		assertThat(this.retries.after(3, answered(500, null))).isEmpty();
	}

	@Test
	void chanceAddsUpToAFifth() {
		assertThat(new Retries(WAITS, () -> 1).after(1, answered(500, null))).contains(Duration.ofSeconds(12));
		assertThat(new Retries(WAITS, () -> 0.5).after(2, answered(500, null))).contains(Duration.ofSeconds(330));
	}

	@Test
	void aReceiverCanAskForALongerWaitWithinBounds() {
		assertThat(this.retries.after(1, answered(503, 60L))).contains(Duration.ofSeconds(60));
		assertThat(this.retries.after(1, answered(429, 1L))).contains(Duration.ofSeconds(10));
		assertThat(this.retries.after(1, answered(503, 999_999_999L))).contains(Duration.ofDays(1));
		assertThat(this.retries.after(3, answered(503, 60L))).isEmpty();
	}

	@Test
	void whatIsGoneIsNotTriedAgain() {
		assertThat(this.retries.after(1, answered(410, 60L))).isEmpty();
	}

	@Test
	void retryAfterIsSecondsOrADate() {
		assertThat(RetryAfter.seconds("120", NOW)).isEqualTo(120);
		assertThat(RetryAfter.seconds("Tue, 24 Nov 2026 12:01:00 GMT", NOW)).isEqualTo(60);
		assertThat(RetryAfter.seconds("Tue, 24 Nov 2020 12:01:00 GMT", NOW)).isZero();
		assertThat(RetryAfter.seconds(null, NOW)).isNull();
		assertThat(RetryAfter.seconds("soon", NOW)).isNull();
		assertThat(RetryAfter.seconds("-5", NOW)).isNull();
		assertThat(RetryAfter.seconds("99999999999999999999", NOW)).isNull();
	}

	private static Attempt answered(int status, @Nullable Long retryAfter) {
		return new Attempt(NOW, status, null, retryAfter, 1);
	}

}
