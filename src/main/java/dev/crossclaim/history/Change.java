package dev.crossclaim.history;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that changed, or many that an import changed alike: patents and organisations
 * come by the million, so an import tells of them in one change with its run as the
 * subject, or in a few where they concern many.
 *
 * @param action what was done
 * @param subject id of the claim, record, entity or judgement that it was done to
 * @param label what the subject is, such as {@code Claim} or {@code Lawsuit}
 * @param about ids of the entities and records that it concerns
 * @param counts of a run, how many things it was done to, by label; else empty
 */
public record Change(Action action, String subject, String label, List<String> about,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> counts) {

	private static final String RUN = "ImportRun";

	public Change(Action action, String subject, String label, List<String> about) {
		this(action, subject, label, about, Map.of());
	}

	/** What a run did to many things. */
	public static Change ofRun(long run, Action action, List<String> about, Map<String, Long> counts) {
		return new Change(action, "run:" + run, RUN, about, counts);
	}

	/**
	 * Whether it tells of many things, so that two which it concerns need have nothing to
	 * do with each other.
	 */
	public boolean isOfRun() {
		return this.label.equals(RUN);
	}

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
