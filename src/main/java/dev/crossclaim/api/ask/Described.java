package dev.crossclaim.api.ask;

/** What parameters mean that several questions share. */
final class Described {

	static final String CERTAINTY = "`POSSIBLE` (default): certain and possible answers, marked; `YES`: certain ones only.";

	static final String A = "Id of one company";

	static final String B = "Id of the other";

	private Described() {
	}

}
