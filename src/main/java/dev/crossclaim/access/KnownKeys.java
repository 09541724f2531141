package dev.crossclaim.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keys that were looked up a moment ago, unknown ones too. A key that was revoked
 * anywhere is refused here once its entry is {@link #FRESH} old.
 */
@Component
class KnownKeys {

	static final Duration FRESH = Duration.ofSeconds(5);

	private static final int MOST = 10_000;

	private static final Logger log = LoggerFactory.getLogger(KnownKeys.class);

	private final Keys keys;

	private final Cache<String, Optional<StoredKey>> known;

	@Autowired
	KnownKeys(Keys keys) {
		this(keys, Ticker.systemTicker());
	}

	KnownKeys(Keys keys, Ticker ticker) {
		this.keys = keys;
		this.known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).ticker(ticker).build();
	}

	/**
	 * Asks the database outside the cache's locks: a slow answer holds up nobody else.
	 */
	Optional<StoredKey> find(String id) {
		var known = this.known.getIfPresent(id);
		if (known != null) {
			return known;
		}
		var found = this.keys.find(id);
		this.known.put(id, found);
		return found;
	}

	/** Remembers the hour of a use, once an hour; what fails here fails no request. */
	void used(ApiKey key, Instant now) {
		var hour = now.truncatedTo(ChronoUnit.HOURS);
		if (key.lastUsed() != null && !key.lastUsed().isBefore(hour)) {
			return;
		}
		try {
			this.keys.used(key.id(), hour);
			this.known.invalidate(key.id());
		}
		catch (RuntimeException ex) {
			log.debug("The use of the key {} was not noted", key.id(), ex);
		}
	}

}
