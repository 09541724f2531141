package dev.crossclaim.curation;

/** What is asked for contradicts the state of the graph. */
public class NotPossible extends RuntimeException {

	NotPossible(String reason) {
		super(reason);
	}

}
