package dev.crossclaim.query.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Horizons;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.Window;

/** Answers what there is of each kind, and what is known of one of them in short. */
@Service
@Transactional(readOnly = true)
public class Lists {

	private final Statements statements;

	private final Horizons horizons;

	Lists(Statements statements, Horizons horizons) {
		this.statements = statements;
		this.horizons = horizons;
	}

	/**
	 * The latest day of which the sources behind a question certainly speak, or null.
	 * What has no period of its own is asked about as of the latest of all.
	 */
	public @Nullable LocalDate findHorizon(Question question) {
		return this.horizons.of(question.atAnyTime(), () -> horizon(question));
	}

	private @Nullable LocalDate horizon(Question question) {
		if (question.kind().isRecord()) {
			var lasting = question.atAnyTime();
			var own = this.statements.run(question, new Finder(lasting, known(lasting)).horizon()).date("horizon");
			if (own != null) {
				return own;
			}
		}
		return (question.knownAt() != null)
				? this.statements.run("horizon-known-at", Map.of("knownAt", question.knownAt())).date("horizon")
				: this.statements.run("latest-horizon", Map.of()).date("horizon");
	}

	/**
	 * Part of a list: certain things first, each in the order asked for and then by id.
	 * @param after certainty and sort keys of the last one seen, or null
	 * @param limit most to return
	 */
	public Found list(Question question, List<Order> orders, Certainty atLeast, @Nullable Position after, int limit,
			boolean evidence) {
		var finder = finder(question);
		var found = new Found();
		if (after == null || after.certainty() == Certainty.YES) {
			var keys = (after != null) ? after.keys() : null;
			found.add(Certainty.YES, this.statements.run(question, finder.page(true, orders, keys, limit)));
		}
		if (atLeast != Certainty.YES && found.size() < limit) {
			var keys = (after != null && after.certainty() == Certainty.POSSIBLE) ? after.keys() : null;
			found.add(Certainty.POSSIBLE,
					this.statements.run(question, finder.page(false, orders, keys, limit - found.size())));
		}
		return found.describe(items(question, found.ids(), evidence));
	}

	/** How many there are, as {@code certain} and {@code possible}. */
	public Rows count(Question question) {
		return this.statements.run(question, finder(question).count());
	}

	/**
	 * How many there are in each group, as {@code key}, {@code name}, {@code certain},
	 * {@code possible} and {@code all}; most first.
	 * @param after {@code all} and {@code key} of the last group seen, or null
	 */
	public Rows group(Question question, Grouping grouping, Certainty atLeast, @Nullable List<@Nullable Object> after,
			int limit) {
		var words = grouping.name().equals("status") ? listStatuses(question.kind()) : List.<String>of();
		return this.statements.run(question, finder(question).groups(grouping, words, atLeast, after, limit));
	}

	/** What things of a kind can have become. */
	public List<String> listStatuses(Kind kind) {
		var states = this.statements.run("states-of", Map.of("label", kind.label()))
			.rows()
			.stream()
			.map((row) -> String.valueOf(row.get("state")));
		var derived = kind.isLasting() ? Stream.of(Statuses.PENDING, Statuses.ENDED) : Stream.<String>empty();
		return Stream.concat(derived, states).toList();
	}

	/**
	 * One thing in one row, with {@code certainty} and {@code horizon}; empty if the id
	 * is unknown, or was on the day.
	 */
	public Found find(Kind kind, String id, @Nullable Window window, @Nullable LocalDate knownAt) {
		var question = new Question(kind, Map.of(), window, false, knownAt);
		var rows = items(question, List.of(id), true);
		return Found.of(rows);
	}

	/**
	 * Ids of a place and of what lies in it, and of the courts there; empty if unknown.
	 */
	public List<String> listWithin(String place) {
		return this.statements.run("places-within", Map.of("place", place))
			.first()
			.map((row) -> Filter.texts(java.util.Objects.requireNonNull(row.get("ids"))))
			.orElse(List.of());
	}

	/** Texts that a property has, at most a thousand. */
	public List<String> listTexts(String label, String property) {
		return this.statements.run("texts-of", Map.of("label", label, "property", property, "limit", 1000))
			.rows()
			.stream()
			.map((row) -> String.valueOf(row.get("text")))
			.toList();
	}

	private Finder finder(Question question) {
		return new Finder(question, known(question));
	}

	/** What was known on the day, where one is asked about; planned once for all. */
	private List<Map<String, @Nullable Object>> known(Question question) {
		if (question.knownAt() == null || question.kind().isEvidence()) {
			return List.of();
		}
		return onADay(question, null, false).rows().stream().map((row) -> {
			var known = new LinkedHashMap<String, @Nullable Object>();
			known.put("n", row.get("n"));
			known.put("links", row.get("links"));
			return (Map<String, @Nullable Object>) known;
		}).toList();
	}

	private Rows onADay(Question question, @Nullable List<String> ids, boolean evidence) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("label", question.kind().label());
		parameters.put("ids", ids);
		parameters.put("knownAt", question.knownAt());
		parameters.put("evidence", evidence);
		parameters.put("from", (question.window() != null) ? question.window().from() : null);
		parameters.put("to", (question.window() != null) ? question.window().to() : null);
		return this.statements.run("listed-known-at", parameters);
	}

	private Rows items(Question question, List<String> ids, boolean evidence) {
		if (question.kind() == Kind.CLAIMS) {
			return this.statements.run("listed-claims", Map.of("ids", ids));
		}
		if (question.knownAt() != null && !question.kind().isEvidence()) {
			return onADay(question, ids, evidence);
		}
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("ids", ids);
		parameters.put("evidence", evidence);
		parameters.put("from", (question.window() != null) ? question.window().from() : null);
		parameters.put("to", (question.window() != null) ? question.window().to() : null);
		return this.statements.run("listed", parameters);
	}

}
