package dev.crossclaim.curation;

/** Somebody changed it since the caller saw it. */
public class Stale extends RuntimeException {

	private final String current;

	Stale(String current) {
		super("It was changed meanwhile: its version is '%s'".formatted(current));
		this.current = current;
	}

	/** The version that it has now. */
	public String current() {
		return this.current;
	}

}
