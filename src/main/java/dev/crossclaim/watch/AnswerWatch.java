package dev.crossclaim.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.CoopetitionQueries;
import dev.crossclaim.query.CoopetitionQuestion;
import dev.crossclaim.query.Slice;
import dev.crossclaim.query.Window;

/** Asks a watched question again and tells how the answer differs. */
@Component
class AnswerWatch {

	/** Most pairs of an answer that are watched. */
	static final int MOST = 200;

	private final CoopetitionQueries coopetition;

	private final PresentIds present;

	AnswerWatch(CoopetitionQueries coopetition, PresentIds present) {
		this.coopetition = coopetition;
		this.present = present;
	}

	/** The answer on the data horizon. */
	Answered ask(Subject subject) {
		var companies = subject.companies().stream().map(this.present::single).distinct().toList();
		var question = new CoopetitionQuestion(companies, subject.market(), subject.forum(), subject.rollUp());
		var horizon = this.coopetition.findHorizon(question);
		if (horizon == null) {
			return new Answered(Map.of(), Set.of());
		}
		var rows = this.coopetition.list(question, Window.on(horizon), new Slice(Certainty.POSSIBLE, null, MOST));
		var pairs = new TreeMap<String, String>();
		var records = new TreeSet<String>();
		for (Map<String, @Nullable Object> row : rows.rows()) {
			pairs.put(String.join("|", ids(row.get("companies"))), String.valueOf(row.get("certainty")));
			records.addAll(ids(row.get("partnerships")));
			records.addAll(ids(row.get("lawsuits")));
		}
		return new Answered(pairs, records);
	}

	private static List<String> ids(@Nullable Object list) {
		var ids = new ArrayList<String>();
		if (list instanceof Collection<?> items) {
			items.forEach((item) -> ids.add(String.valueOf(((Map<?, ?>) item).get("id"))));
		}
		return ids;
	}

	/**
	 * How a pair's certainty of being partners and opponents changed.
	 *
	 * @param was YES, POSSIBLE or NO
	 * @param is YES, POSSIBLE or NO
	 */
	record Difference(List<String> companies, String was, String is) {
	}

	/**
	 * An answer in short.
	 *
	 * @param pairs certainty by the ids of the pair
	 * @param records partnerships and lawsuits behind it
	 */
	record Answered(Map<String, String> pairs, Set<String> records) {

		/** As it is kept: a line for each pair. */
		List<String> lines() {
			return this.pairs.entrySet().stream().map((pair) -> pair.getKey() + "=" + pair.getValue()).toList();
		}

		/** How it differs from an earlier one; empty where it does not. */
		List<Difference> since(List<String> earlier) {
			var before = new TreeMap<String, String>();
			earlier.forEach(
					(line) -> before.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
			var all = new TreeSet<>(before.keySet());
			all.addAll(this.pairs.keySet());
			return all.stream()
				.map((pair) -> new Difference(List.of(pair.split("\\|", -1)),
						before.getOrDefault(pair, Certainty.NO.name()),
						this.pairs.getOrDefault(pair, Certainty.NO.name())))
				.filter((one) -> !one.was().equals(one.is()))
				.toList();
		}

	}

}
