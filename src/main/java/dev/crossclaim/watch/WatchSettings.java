package dev.crossclaim.watch;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How watches are told.
 *
 * @param rounds whether this server tells and sends; one of those on a database has to
 * @param every how often changes made by other servers and due deliveries are looked for
 * @param perOwner most watches of the keys of one name
 * @param connectTimeout longest wait for a connection to a webhook
 * @param timeLimit longest time for one whole delivery, looking up its host included
 * @param retries waits before the second and each further attempt, after which a delivery
 * has failed
 */
@ConfigurationProperties("crossclaim.watch")
public record WatchSettings(@DefaultValue("true") boolean rounds, @DefaultValue("2s") Duration every,
		@DefaultValue("50") int perOwner, @DefaultValue("5s") Duration connectTimeout,
		@DefaultValue("15s") Duration timeLimit, @DefaultValue( {
				"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h" }) List<Duration> retries,
		@DefaultValue Streams streams){

	/**
	 * Streams of events.
	 *
	 * @param atOnce most that this server keeps open
	 * @param perReader most of the keys of one name
	 * @param heartbeat a stream without events says that often that it lives
	 * @param longest after which a stream ends, and its client goes on with another
	 */
	public record Streams(@DefaultValue("100") int atOnce, @DefaultValue("5") int perReader,
			@DefaultValue("15s") Duration heartbeat, @DefaultValue("10m") Duration longest) {
	}

}
