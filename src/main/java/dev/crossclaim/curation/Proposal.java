package dev.crossclaim.curation;

import java.time.Instant;
import java.util.List;

/**
 * What somebody proposes to add; no answer shows it before it is accepted.
 *
 * @param id its id
 * @param state what became of it
 * @param document what is proposed, as a document of the catalogue
 * @param by who proposed it
 * @param why the reason given
 * @param at when
 * @param remarks what was said of it, in order
 * @param number how often it changed, from 1
 */
public record Proposal(String id, State state, String document, String by, String why, Instant at, List<Remark> remarks,
		long number) {

	/** What became of a proposal. */
	public enum State {

		OPEN, ACCEPTED, REJECTED

	}

	/** What a remark says of a proposal. */
	public enum Verdict {

		COMMENT, APPROVE, OBJECT, ACCEPT, REJECT

	}

	/** What somebody says of a proposal. */
	public record Remark(String by, Instant at, Verdict verdict, String text) {
	}

	/** Changes with the proposal. */
	public String version() {
		return this.id + "-" + this.number;
	}
}
