package dev.crossclaim.watch;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The headers of a message, signed as the Standard Webhooks specification says (symmetric
 * signature, version 1).
 *
 * @param timestamp seconds since 1970, of this attempt
 */
record SignedMessage(String id, long timestamp, String signature) {

	private static final String PREFIX = "whsec_";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	static SignedMessage of(String id, Instant at, String body, String secret) {
		long timestamp = at.getEpochSecond();
		var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			var hash = mac.doFinal("%s.%d.%s".formatted(id, timestamp, body).getBytes(UTF_8));
			return new SignedMessage(id, timestamp, "v1," + Base64.getEncoder().encodeToString(hash));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	/** A new secret to sign with. */
	static String secret() {
		var bytes = new byte[SECRET_BYTES];
		RANDOM.nextBytes(bytes);
		return PREFIX + Base64.getEncoder().encodeToString(bytes);
	}

	Map<String, String> headers() {
		return Map.of("webhook-id", this.id, "webhook-timestamp", String.valueOf(this.timestamp), "webhook-signature",
				this.signature);
	}

}
