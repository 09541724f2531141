package dev.crossclaim.access;

/**
 * A key that was just created, the only time that its text is known.
 *
 * @param text what its user presents
 */
public record NewKey(ApiKey key, String text) {

	@Override
	public String toString() {
		return "NewKey[%s]".formatted(this.key);
	}

}
