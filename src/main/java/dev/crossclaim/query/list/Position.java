package dev.crossclaim.query.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;

/**
 * A place in a list.
 *
 * @param keys values of the sort keys, the last of which is the id
 */
public record Position(Certainty certainty, List<@Nullable Object> keys) {

}
