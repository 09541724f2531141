package dev.crossclaim.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key may be used for. */
public enum Scope {

	/** Ask questions, watch, and ask through MCP. */
	READ,
	/** Propose, review, accept, retract and supersede; merge and split. */
	CURATE,
	/** Load rows in bulk. */
	IMPORT,
	/** Everything. */
	ADMIN;

	/** Tells whether a key of this scope may do what needs the other. */
	public boolean includes(Scope other) {
		return this == other || this == ADMIN || other == READ;
	}

	/** The scope as it is typed and answered. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The scope of that word, in any case. */
	public static Optional<Scope> find(String word) {
		return Arrays.stream(values()).filter((scope) -> scope.name().equalsIgnoreCase(word)).findFirst();
	}

}
