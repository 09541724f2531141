package dev.crossclaim.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Remembers which password a store has accepted, as a salted hash (PBKDF2), so that it is
 * set again after a crash, on another home, or when the settings name a new one.
 *
 * @param users the folder of the database that holds the users; without it the mark is
 * void
 * @param file the mark itself
 */
record PasswordMark(Path users, OwnerOnlyFile file) {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BITS = 256;

	private static final int ROUNDS = 200_000;

	boolean isOf(String password) {
		return Files.isDirectory(this.users) && this.file.find().filter((mark) -> matches(mark, password)).isPresent();
	}

	void write(String password) {
		var salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		this.file.write(HexFormat.of().formatHex(salt) + hash(password, salt));
	}

	private static boolean matches(String mark, String password) {
		int split = 2 * SALT_BYTES;
		if (mark.length() <= split) {
			return false;
		}
		var salt = HexFormat.of().parseHex(mark, 0, split);
		return MessageDigest.isEqual(mark.substring(split).getBytes(UTF_8), hash(password, salt).getBytes(UTF_8));
	}

	private static String hash(String password, byte[] salt) {
		var key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS);
		try {
			var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key);
			return HexFormat.of().formatHex(hash.getEncoded());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", ex);
		}
	}

}
