package dev.crossclaim.api.ask;

/** What parameters mean that several questions share. */
final class Described {

	static final String ROLL_UP = "How far a company stands for its group: `none` parties of record as named, `lineage` "
			+ "(default) parents and children too, `group` also their sisters.";

	static final String CERTAINTY = "`POSSIBLE` (default): certain and possible answers, marked; `YES`: certain ones only.";

	static final String A = "Id of one company";

	static final String B = "Id of the other";

	private Described() {
	}

}
