package dev.crossclaim.curation;

/** There is no proposal, decision or subject of an id. */
public class NotThere extends RuntimeException {

	private final String what;

	private final String id;

	NotThere(String what, String id) {
		super("There is no %s '%s'".formatted(what, id));
		this.what = what;
		this.id = id;
	}

	/** What was looked for, such as {@code proposal}. */
	public String what() {
		return this.what;
	}

	public String id() {
		return this.id;
	}

}
