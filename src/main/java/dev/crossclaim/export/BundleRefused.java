package dev.crossclaim.export;

/**
 * A bundle was not loaded: what is wrong with which of its files. Nothing was written.
 */
public class BundleRefused extends RuntimeException {

	BundleRefused(String where, String why) {
		super("The bundle was not loaded. %s: %s".formatted(where, why));
	}

}
