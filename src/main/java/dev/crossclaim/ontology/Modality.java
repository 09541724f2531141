package dev.crossclaim.ontology;

/** How a source puts a statement forward; decides which edges it may carry. */
public enum Modality {

	/** Told as fact by the source itself. */
	REPORTED,
	/** Said by the party that the statement is about. */
	SELF_STATED,
	/** Asserted by one side against another. */
	ALLEGED,
	/** Rejected by the party that it is about. */
	DENIED,
	/** The existence of a filing or a step of a proceeding. */
	PROCEDURAL,
	/** Decided by a court or an agency. */
	ADJUDICATED,
	/** Ended by agreement of the parties. */
	SETTLED,
	/** Made public by the parties as done or agreed. */
	ANNOUNCED,
	/** Meant to happen. */
	PLANNED,
	/** Calculated or guessed by the source. */
	ESTIMATED,
	/** Thought possible by the source. */
	SPECULATIVE,
	/** A writer's opinion or figure of speech. */
	CHARACTERISATION,
	/** Said to be unclear. */
	UNKNOWN,
	/** A reader's remark. */
	COMMENT

}
