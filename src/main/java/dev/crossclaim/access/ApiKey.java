package dev.crossclaim.access;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a key. Its secret is not.
 *
 * @param id what the key begins with; no secret
 * @param name who or what uses it; changes are recorded under it
 * @param scopes what it may do
 * @param expires from when it is refused, if it is limited
 * @param lastUsed the hour of its last use
 * @param revoked since when it is refused
 */
public record ApiKey(String id, String name, Set<Scope> scopes, Instant created, @Nullable Instant expires,
		@Nullable Instant lastUsed, @Nullable Instant revoked) {

	/** Tells in a word whether the key is good for anything at that time. */
	public String state(Instant now) {
		if (this.revoked != null) {
			return "revoked";
		}
		return (this.expires != null && !now.isBefore(this.expires)) ? "expired" : "valid";
	}

}
