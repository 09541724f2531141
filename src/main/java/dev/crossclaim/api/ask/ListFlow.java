package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.ListQueries;
import dev.crossclaim.query.ListQuestion;
import dev.crossclaim.query.ListQuestion.Moment;
import dev.crossclaim.query.Window;

/** The one way in which every question of a list is asked and answered. */
@Component
class ListFlow {

	private static final Time NO_TIME = new Time(null, null);

	private final ListQueries lists;

	ListFlow(ListQueries lists) {
		this.lists = lists;
	}

	/**
	 * A question as typed.
	 *
	 * @param about the question's own parameters, by their names in the file
	 * @param subject the id whose claims the horizon is computed from; null for all
	 * @param ifEmpty throws a problem where what was asked about is unknown
	 */
	record Asked(ListQuestion question, Map<String, @Nullable Object> about, @Nullable String subject,
			Runnable ifEmpty) {
	}

	/**
	 * Parameters of a question in the order given, names and values in turn; values may
	 * be null.
	 */
	static Map<String, @Nullable Object> about(@Nullable Object... namesAndValues) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return Collections.unmodifiableMap(parameters);
	}

	/** Answers a question that has no time and whose rows have no certainty. */
	ListAnswer answer(Asked asked, Page page, boolean explain) {
		return answer(asked, this.lists.findHorizon(asked.subject()), NO_TIME, null, page, explain).withoutCertainty();
	}

	/** Answers a question about what held, or happened, at a time. */
	ListAnswer answer(Asked asked, Time time, @Nullable String certainty, Page page, boolean explain) {
		return answer(asked, this.lists.findHorizon(asked.subject()), time, certainty, page, explain);
	}

	/** The same where the horizon is known to the caller. */
	ListAnswer answer(Asked asked, @Nullable LocalDate horizon, Time time, @Nullable String certainty, Page page,
			boolean explain) {
		var atLeast = Read.atLeast(certainty);
		var question = asked.question();
		var listing = new Listing(time, page, question.file() + asked.about() + atLeast, List.of(String.class));
		var window = windowOf(listing, horizon);
		if (window == null) {
			asked.ifEmpty().run();
			return listing.nothing();
		}
		var moment = question.moment();
		var filter = (moment == Moment.HORIZON || moment == Moment.UNTIL || time.window() != null) ? window : null;
		var about = (moment == Moment.UNTIL && time.during() == null) ? sinceEver(asked.about()) : asked.about();
		var rows = this.lists.list(question, about, filter, listing.slice(atLeast));
		if (rows.rows().isEmpty()) {
			asked.ifEmpty().run();
		}
		return listing.answer(rows.rows(), rows.query(), window, horizon, Listing::keyOf, explain);
	}

	private static Map<String, @Nullable Object> sinceEver(Map<String, @Nullable Object> about) {
		var parameters = new LinkedHashMap<String, @Nullable Object>(about);
		parameters.put("from", null);
		return parameters;
	}

	/** A row, or another map, without some of its properties. */
	static Map<String, @Nullable Object> without(Map<String, @Nullable Object> row, List<String> names) {
		var rest = new LinkedHashMap<String, @Nullable Object>(row);
		rest.keySet().removeAll(names);
		return rest;
	}

	/**
	 * The day up to which the sources speak of all of some things: the earliest of
	 * theirs, or null.
	 */
	@Nullable LocalDate horizonOf(List<String> ids) {
		@Nullable LocalDate earliest = null;
		for (var id : ids) {
			var day = this.lists.findHorizon(id);
			if (day == null) {
				return null;
			}
			earliest = (earliest == null || day.isBefore(earliest)) ? day : earliest;
		}
		return earliest;
	}

	private static @Nullable Window windowOf(Listing listing, @Nullable LocalDate horizon) {
		var asked = listing.window();
		return (asked == null && horizon != null) ? Window.on(horizon) : asked;
	}

}
