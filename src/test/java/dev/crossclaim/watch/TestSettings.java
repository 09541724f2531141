package dev.crossclaim.watch;

import java.time.Duration;
import java.util.List;

/** Settings as tests need them. */
final class TestSettings {

	private TestSettings() {
	}

	/** Deliveries end within a time, and are tried three times. */
	static WatchSettings within(Duration timeLimit) {
		return new WatchSettings(true, Duration.ofSeconds(2), 50, timeLimit, timeLimit,
				List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)),
				new WatchSettings.Streams(100, 5, Duration.ofSeconds(15), Duration.ofMinutes(10)));
	}

}
