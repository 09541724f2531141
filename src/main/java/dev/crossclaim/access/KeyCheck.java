package dev.crossclaim.access;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.function.BiPredicate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells who holds a key. A key of an unknown id takes the same way as one with a wrong
 * secret: both are hashed and compared, in a time that does not depend on where they
 * differ.
 */
@Component
public class KeyCheck {

	/** What the secret of an unknown id is compared with. */
	private static final byte[] NOBODY = KeyText.random().hash();

	private final KnownKeys known;

	private final InstantSource clock;

	private final BiPredicate<byte[], byte[]> same;

	@Autowired
	KeyCheck(KnownKeys known) {
		this(known, InstantSource.system(), MessageDigest::isEqual);
	}

	KeyCheck(KnownKeys known, InstantSource clock, BiPredicate<byte[], byte[]> same) {
		this.known = known;
		this.clock = clock;
		this.same = same;
	}

	/**
	 * Answers who presents a key.
	 * @throws KeyRefused if it is malformed, unknown, expired or revoked; only who has
	 * the secret is told which of the last two
	 */
	public Caller callerOf(String presented) {
		var text = KeyText.parse(presented).orElseThrow(() -> new KeyRefused("This is no key of this server."));
		var stored = this.known.find(text.id());
		boolean same = this.same.test(stored.map(StoredKey::hash).orElse(NOBODY), text.hash());
		var key = stored.filter((found) -> same)
			.map(StoredKey::key)
			.orElseThrow(() -> new KeyRefused("This is no key of this server."));
		var now = this.clock.instant();
		var state = key.state(now);
		if (!state.equals("valid")) {
			throw new KeyRefused("The key is %s.".formatted(state));
		}
		this.known.used(key, now);
		return new Caller(key.id(), key.name(), key.scopes());
	}

}
