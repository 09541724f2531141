package dev.crossclaim.watch;

/** A watch cannot be made or used as asked for. */
public class WatchRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private WatchRefused(Reason reason, String why) {
		super(why);
		this.reason = reason;
	}

	/** Why it is refused. */
	public enum Reason {

		/** The address is none that messages may be sent to. */
		TARGET,
		/** There are as many watches as one may have. */
		TOO_MANY,
		/** It has no address. */
		NO_ADDRESS

	}

	static WatchRefused target(String why) {
		return new WatchRefused(Reason.TARGET, why);
	}

	static WatchRefused tooMany(int most) {
		return new WatchRefused(Reason.TOO_MANY,
				"A key has at most %d watches; delete one of them first.".formatted(most));
	}

	static WatchRefused noAddress() {
		return new WatchRefused(Reason.NO_ADDRESS, "The watch has no address to send to.");
	}

	public Reason reason() {
		return this.reason;
	}

	/** A sentence that says it. */
	public String why() {
		return String.valueOf(getMessage());
	}

}
