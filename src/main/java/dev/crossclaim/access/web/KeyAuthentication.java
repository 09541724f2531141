package dev.crossclaim.access.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import dev.crossclaim.access.Caller;
import dev.crossclaim.access.Scope;

/** A caller, as Spring Security and controllers see one: the name is that of the key. */
class KeyAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	@SuppressWarnings("serial")
	private final Caller caller;

	KeyAuthentication(Caller caller) {
		super(Arrays.stream(Scope.values())
			.filter(caller::may)
			.map((scope) -> new SimpleGrantedAuthority("SCOPE_" + scope.word()))
			.toList());
		this.caller = caller;
		super.setAuthenticated(true);
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof KeyAuthentication that && this.caller.equals(that.caller);
	}

	@Override
	public int hashCode() {
		return this.caller.hashCode();
	}

}
