package dev.crossclaim.catalog;

import java.util.Map;

/**
 * The files state otherwise than was decided through the interface; the decision stands.
 *
 * @param kind what it is about
 * @param subject id of the node
 * @param detail what the files state and what holds
 */
public record Conflict(Kind kind, String subject, String detail) {

	/** What files and decisions differ on. */
	public enum Kind {

		/** Whether a claim or judgement is taken back, and since when. */
		RETRACTION,
		/** The content of something that was made through the interface. */
		CONTENT,
		/** Whether something is there that a decision rests on. */
		REMOVAL,
		/** Which identity an id stands for. */
		IDENTITY

	}

	Map<String, Object> toParameters() {
		return Map.of("id", this.kind + " " + this.subject, "kind", this.kind.name(), "subject", this.subject, "detail",
				this.detail);
	}
}
