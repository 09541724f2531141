package dev.crossclaim.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The script of the custom elements, in the version that pages are told to load. */
@Component
class EmbedScript {

	/**
	 * The current version. A version that was released is never changed: a change makes a
	 * new folder below {@code static/embed/} and leaves the others there.
	 */
	static final String VERSION = "0.1.0";

	private final String integrity = sum(new ClassPathResource("static/embed/" + VERSION + "/crossclaim.js"));

	/** What a page compares the script with, as in Subresource Integrity. */
	String integrity() {
		return this.integrity;
	}

	private static String sum(ClassPathResource file) {
		try {
			var digest = MessageDigest.getInstance("SHA-384").digest(file.getContentAsByteArray());
			return "sha384-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
