package dev.crossclaim.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file that an importer reads, taken out of its archive where it is in one.
 *
 * @param name path below what was asked for, with {@code /} between folders and {@code !}
 * between an archive and its entry
 * @param size length in bytes once it is taken out, or -1 where it is not known
 */
public record SourceFile(String name, long size, Content content) {

	/** Bytes that a look at the beginning of a file returns at most. */
	public static final int BEGINNING = 64 * 1024;

	private static final int BUFFER = 1 << 16;

	/** How the bytes of a file are read; each call begins anew. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

	/** The bytes, buffered. */
	public InputStream open() throws IOException {
		return new BufferedInputStream(this.content.open(), BUFFER);
	}

	/** The name without its folders, in lower case. */
	public String lastName() {
		return this.name.substring(Math.max(this.name.lastIndexOf('/'), this.name.lastIndexOf('!')) + 1)
			.toLowerCase(java.util.Locale.ROOT);
	}

	/** The first characters, to tell what it is; unreadable bytes are replaced. */
	public String beginning() throws IOException {
		try (var bytes = Encoding.toUtf8(open())) {
			return new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
		}
	}

	/** The SHA-256 of all bytes. */
	public String sha256() throws IOException {
		try (var bytes = open()) {
			var digest = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[BUFFER];
			for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
				digest.update(buffer, 0, n);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
