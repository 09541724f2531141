package dev.crossclaim.api.watch;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

import dev.crossclaim.access.Caller;
import dev.crossclaim.access.Scope;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.watch.Watch;
import dev.crossclaim.watch.Watches;

/**
 * Lets a caller at the watches of the keys of its name, and an administrator at all. What
 * belongs to another is answered as if it were not there.
 */
@Component
class OwnWatches {

	private final Watches watches;

	OwnWatches(Watches watches) {
		this.watches = watches;
	}

	/** Whose watches the caller may see, or null for everybody's. */
	static @Nullable String visibleTo(WebRequest request) {
		var caller = caller(request);
		return caller.may(Scope.ADMIN) ? null : caller.name();
	}

	static String nameOf(WebRequest request) {
		return caller(request).name();
	}

	/** The watch of that id, or a problem. */
	Watch get(String id, WebRequest request) {
		var visible = visibleTo(request);
		return this.watches.find(id)
			.filter((watch) -> visible == null || watch.owner().equals(visible))
			.orElseThrow(() -> ApiProblem.unknown("watch", "id", id));
	}

	private static Caller caller(WebRequest request) {
		var principal = (request.getUserPrincipal() instanceof Authentication authentication)
				? authentication.getPrincipal() : null;
		return (Caller) Objects.requireNonNull(principal, "watches are open to callers with a key only");
	}

}
