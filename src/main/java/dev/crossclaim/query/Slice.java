package dev.crossclaim.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;

/**
 * Which part of a list is wanted.
 *
 * @param atLeast {@code POSSIBLE} for certain and possible rows, {@code YES} for certain
 * ones only
 * @param after sort key of the last row seen, or null for the beginning
 * @param limit most rows to return
 */
public record Slice(Certainty atLeast, @Nullable List<Object> after, int limit) {

	/** The key where it is one text. */
	@Nullable Object afterKey() {
		return (this.after != null) ? this.after.getFirst() : null;
	}

}
