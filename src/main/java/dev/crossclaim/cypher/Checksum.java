package dev.crossclaim.cypher;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/** SHA-256, in hexadecimal. */
public final class Checksum {

	private final MessageDigest digest;

	public Checksum() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	public static String of(String text) {
		return new Checksum().add(text).hex();
	}

	public Checksum add(String text) {
		this.digest.update(text.getBytes(UTF_8));
		return this;
	}

	/** The checksum of everything added; starts anew. */
	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
