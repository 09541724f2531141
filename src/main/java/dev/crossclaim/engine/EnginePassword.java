package dev.crossclaim.engine;

import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The password of the user {@code neo4j}: the one of the settings, else the one kept in
 * the home, else a new random one.
 *
 * @param value the password itself
 * @param generated whether it comes from us and is therefore kept in the home
 */
record EnginePassword(String value, boolean generated) {

	private static final int SHORTEST = 8;

	private static final int RANDOM_BYTES = 18;

	/**
	 * Returns the password to use from now on; a new one is on disk before anyone sees
	 * it.
	 * @throws EngineNotStarted if the chosen one is shorter than Neo4j allows
	 */
	static EnginePassword of(@Nullable String chosen, EngineHome home) {
		if (chosen == null || chosen.isEmpty()) {
			return new EnginePassword(home.passwordFile().find().orElseGet(EnginePassword::random), true).keepIn(home);
		}
		if (chosen.length() < SHORTEST) {
			throw EngineNotStarted.passwordTooShort(SHORTEST);
		}
		return new EnginePassword(chosen, false);
	}

	EnginePassword keepIn(EngineHome home) {
		if (this.generated && !home.passwordFile().find().filter(this.value::equals).isPresent()) {
			home.passwordFile().write(this.value);
		}
		return this;
	}

	@Override
	public String toString() {
		return "EnginePassword[generated=%s]".formatted(this.generated);
	}

	static String random() {
		var bytes = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
