package dev.crossclaim.api.watch;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.ApiProblem;

/** Reads the number of a state of the graph. */
final class Revision {

	private Revision() {
	}

	static long read(String parameter, @Nullable String typed, long usual) {
		if (typed != null && !typed.matches("[0-9]{1,18}")) {
			throw ApiProblem.invalid(parameter, typed, "%s takes the number of a revision.".formatted(parameter));
		}
		return (typed != null) ? Long.parseLong(typed) : usual;
	}

}
