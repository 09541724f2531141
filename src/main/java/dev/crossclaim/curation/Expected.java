package dev.crossclaim.curation;

/**
 * The version that a caller has seen and means to change.
 *
 * @param version the version, or {@code *} for any
 */
public record Expected(String version) {

	void check(String current) {
		if (!this.version.equals("*") && !this.version.equals(current)) {
			throw new Stale(current);
		}
	}
}
