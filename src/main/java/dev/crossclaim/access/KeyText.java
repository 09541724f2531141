package dev.crossclaim.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * A key as its user holds it, {@code cc_<id>_<secret>}: a prefix that scanners for leaked
 * secrets can be taught, an id that says which key it is, and 256 random bits.
 */
record KeyText(String id, String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int ID_BYTES = 6;

	private static final int SECRET_BYTES = 32;

	private static final Pattern FORM = Pattern
		.compile("cc_([0-9a-f]{%d})_([0-9a-f]{%d})".formatted(2 * ID_BYTES, 2 * SECRET_BYTES));

	static KeyText random() {
		return new KeyText(hex(ID_BYTES), hex(SECRET_BYTES));
	}

	static Optional<KeyText> parse(String text) {
		var matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new KeyText(matcher.group(1), matcher.group(2))) : Optional.empty();
	}

	String text() {
		return "cc_%s_%s".formatted(this.id, this.secret);
	}

	/**
	 * SHA-256: the secret is random, so there is nothing to guess that a slow hash would
	 * protect.
	 */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.secret.getBytes(US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "KeyText[%s]".formatted(this.id);
	}

	private static String hex(int count) {
		var bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
