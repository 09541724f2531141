package dev.crossclaim.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was decided. It stays as it is; what it did is undone by another decision.
 *
 * @param id its id
 * @param kind what was done
 * @param subject id of what it was done to
 * @param nodes ids of the claims, judgements and other nodes that it changed
 * @param by who decided
 * @param why the reason given
 * @param at when
 * @param on the day that it carries in the graph
 * @param revision of the graph after it
 * @param undoes id of the decision that it undoes, if it does
 * @param undoneBy id of the decision that undid it, if one did
 */
public record Decision(String id, Kind kind, String subject, List<String> nodes, String by, String why, Instant at,
		LocalDate on, long revision, @Nullable String undoes, @Nullable String undoneBy) {

	/** What a decision does. */
	public enum Kind {

		/** A proposal becomes part of the graph. */
		ACCEPT,
		/** Claims or judgements are taken back. */
		RETRACT,
		/** They hold again. */
		RESTORE,
		/** A new statement replaces another. */
		SUPERSEDE,
		/** One identity becomes part of another. */
		MERGE,
		/** One identity becomes two. */
		SPLIT

	}

	/** Changes when the decision is undone. */
	public String version() {
		return this.id + ((this.undoneBy != null) ? "-undone" : "");
	}
}
