package dev.crossclaim.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.ontology.RelationType;

/**
 * Which relationships of the reading layer a walk may use.
 *
 * @param types none for all
 * @param place market or forum, or null for anywhere
 * @param hubLimit a node with more relationships of these types is not passed through
 */
public record WalkFilter(List<RelationType> types, @Nullable PlaceCode place, @Nullable Window time, Certainty atLeast,
		int hubLimit) {

	/** Names of the types, all of the reading layer where none is named. */
	List<String> typeNames() {
		return (this.types.isEmpty() ? RelationType.reading() : this.types).stream().map(Enum::name).toList();
	}

}
