package dev.crossclaim.history;

import java.util.List;

/**
 * One thing that changed.
 *
 * @param action what was done
 * @param subject id of the claim, record, entity or judgement that it was done to
 * @param label what the subject is, such as {@code Claim} or {@code Lawsuit}
 * @param about ids of the entities and records that it concerns
 */
public record Change(Action action, String subject, String label, List<String> about) {

	/** What was done to a subject. */
	public enum Action {

		/** It is new. */
		ADDED,
		/** Its content is another. */
		CHANGED,
		/** It was taken back, and stays on record. */
		RETRACTED,
		/** Another statement replaces it. */
		SUPERSEDED,
		/** It was taken back by mistake and holds again. */
		RESTORED,
		/** It was swept from the graph. */
		REMOVED,
		/** It became part of another identity. */
		MERGED,
		/** It became several identities. */
		SPLIT

	}

}
