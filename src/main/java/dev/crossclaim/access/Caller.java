package dev.crossclaim.access;

import java.security.Principal;
import java.util.Set;

/**
 * Who presented a valid key.
 *
 * @param id of the key
 * @param name of the key, under which changes are recorded
 */
public record Caller(String id, String name, Set<Scope> scopes) implements Principal {

	@Override
	public String getName() {
		return this.name;
	}

	/** Tells whether one of the key's scopes is enough. */
	public boolean may(Scope needed) {
		return this.scopes.stream().anyMatch((scope) -> scope.includes(needed));
	}

}
