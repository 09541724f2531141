package dev.crossclaim.imports;

/** A row cannot be used as it is. */
public class Unreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A row is put into quarantine.
	 * @param reason a few words that many rows share, without the row's own values
	 */
	public Unreadable(String reason) {
		super(reason);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
