package dev.crossclaim.query;

import java.util.Locale;

/**
 * A question whose answer is a list: a file of {@code cypher/query/} of the same name.
 */
public enum ListQuestion {

	ACCUSATIONS_AGAINST(Moment.HORIZON), AGREEMENTS_WITH_UNDISCLOSED_TERMS(Moment.ANY),
	ASSERTED_AFTER_ACQUISITION(Moment.ANY), BOUGHT_FROM_OPPONENT(Moment.ANY), COUNTER_SUITS(Moment.NONE),
	DISPUTES_BETWEEN_GROUPS(Moment.HORIZON), EVIDENCE(Moment.NONE), KNOWN_AT(Moment.NONE),
	PARTNER_AND_OPPONENT(Moment.ANY), PORTFOLIO_STATEMENTS(Moment.NONE), RECORDED_AS_OF(Moment.NONE),
	RIGHTS_MOVED(Moment.ANY), STATEMENTS_ABOUT(Moment.NONE), THINLY_EVIDENCED(Moment.NONE), TIMELINE(Moment.UNTIL);

	/** What a question is about when no time is given. */
	public enum Moment {

		/** The last day of which the sources certainly speak. */
		HORIZON,
		/** Any time: the question is about what happened, not about what holds. */
		ANY,
		/** All that had happened by the day asked about, or else by the horizon. */
		UNTIL,
		/** The question has no such time. */
		NONE

	}

	private final Moment moment;

	ListQuestion(Moment moment) {
		this.moment = moment;
	}

	public Moment moment() {
		return this.moment;
	}

	/** The name of the file. */
	public String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
