package dev.crossclaim.ontology;

/** How a source puts a statement forward; decides which edges it may carry. */
public enum Modality {

	REPORTED("told as fact by the source itself"), SELF_STATED("said by the party that the statement is about"),
	ALLEGED("asserted by one side against another"), DENIED("rejected by the party that it is about"),
	PROCEDURAL("the existence of a filing or a step of a proceeding"), ADJUDICATED("decided by a court or an agency"),
	SETTLED("ended by agreement of the parties"), ANNOUNCED("made public by the parties as done or agreed"),
	PLANNED("meant to happen"), ESTIMATED("calculated or guessed by the source"),
	SPECULATIVE("thought possible by the source"), CHARACTERISATION("a writer's opinion or figure of speech"),
	UNKNOWN("said to be unclear"), COMMENT("a reader's remark");

	private final String meaning;

	Modality(String meaning) {
		this.meaning = meaning;
	}

	public String meaning() {
		return this.meaning;
	}

}
