package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.history.ChangeSet;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.ListQueries;
import dev.crossclaim.query.Ran;
import dev.crossclaim.query.Window;

/** What changed in the graph. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Timeline")
class ChangeController {

	private static final int SETS = 50;

	private static final Ran SINCE = new Ran("history/since", "", Map.of());

	private final GraphHistory history;

	private final ListQueries queries;

	private final KnownNames names;

	ChangeController(GraphHistory history, ListQueries queries, KnownNames names) {
		this.history = history;
		this.queries = queries;
		this.names = names;
	}

	@ListMapping
	@Operation(summary = "What changed in the graph since a revision or a day?",
			description = """
					Each change with the revision that it made, when, by whom and why. A revision counts from the change after it; \
					a day counts from its beginning in UTC. This is record time, when the graph changed, not when something \
					happened: for that ask /timeline. What an import did to patents, organisations and other things that come in \
					great numbers is told for each batch together: the subject is the run, with how many of each kind.""")
	@ApiResponse(responseCode = "200", description = "The changes, oldest first",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.ChangeList.class)))
	ListAnswer list(
			@Parameter(description = "A revision, such as 0 for all changes, or a day such as 2026-11-24",
					example = "0") @RequestParam String since,
			@Parameter(description = "Id of an entity or record that the change concerns; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String about,
			@ParameterObject Page page) {
		var listing = new Listing(new Time(null, null), page, "changes" + since + "|" + about,
				List.of(Integer.class, Integer.class));
		var slice = listing.slice(Certainty.POSSIBLE);
		var rows = rows(revision(since), about, slice.after(), slice.limit());
		if (rows.isEmpty()) {
			this.names.requireAnything("about", about);
		}
		var horizon = this.queries.findHorizon(about);
		var asked = listing.window();
		var window = (asked == null) ? Window.on((horizon != null) ? horizon : LocalDate.EPOCH) : asked;
		return listing.answer(rows, SINCE, window, horizon, ChangeController::key, false).withoutCertainty();
	}

	private List<Map<String, @Nullable Object>> rows(long since, @Nullable String about, @Nullable List<Object> after,
			int limit) {
		var rows = new ArrayList<Map<String, @Nullable Object>>();
		int place = (after != null) ? (Integer) after.get(1) : -1;
		long begun = (after != null) ? (Integer) after.get(0) : -1;
		long revision = (after != null) ? begun - 1 : since;
		while (rows.size() < limit) {
			var sets = this.history.listSince(revision, SETS);
			for (var set : sets) {
				add(set, about, (set.revision() == begun) ? place : -1, limit, rows);
				revision = set.revision();
			}
			if (sets.size() < SETS) {
				break;
			}
		}
		return rows;
	}

	private static void add(ChangeSet set, @Nullable String about, int after, int limit,
			List<Map<String, @Nullable Object>> rows) {
		for (int i = after + 1; i < set.changes().size() && rows.size() < limit; i++) {
			var change = set.changes().get(i);
			if (about == null || change.subject().equals(about) || change.about().contains(about)) {
				rows.add(ListFlow.about("revision", set.revision(), "place", i, "at", set.at(), "by", set.by(), "why",
						set.why(), "origin", set.origin(), "action", change.action().name(), "subject",
						change.subject(), "label", change.label(), "about", change.about(), "counts",
						change.counts().isEmpty() ? null : change.counts()));
			}
		}
	}

	private long revision(String typed) {
		if (typed.matches("[0-9]{1,9}")) {
			return Long.parseLong(typed);
		}
		return this.history.findRevisionBefore(
				Time.requireDay("since", typed, "since takes a revision, such as 0, or a day such as 2026-11-24."));
	}

	private static List<Object> key(Map<String, @Nullable Object> row) {
		return List.of(row.get("revision") instanceof Number revision ? revision.intValue() : 0,
				row.get("place") instanceof Number place ? place.intValue() : 0);
	}

}
