package dev.crossclaim.ontology;

/**
 * Whether something held on a day, as far as the sources tell. Several conditions
 * together are as certain as the weakest; several records that could answer, as the
 * strongest.
 */
public enum Certainty {

	NO, POSSIBLE, YES

}
