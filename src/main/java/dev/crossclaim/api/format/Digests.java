package dev.crossclaim.api.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Short digests of texts. */
final class Digests {

	private static final int BYTES = 16;

	private Digests() {
	}

	/** The first half of the SHA-256, in hexadecimal. */
	static String of(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)), 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
