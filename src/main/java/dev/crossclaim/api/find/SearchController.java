package dev.crossclaim.api.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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

import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.identity.SearchText;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.SearchQueries;
import dev.crossclaim.query.SourceQueries;
import dev.crossclaim.query.Window;

/** Finds anything by its names and numbers. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Find", description = "Search, completion, matching of names, reconciliation")
class SearchController {

	/** Most hits that can be paged through. */
	static final int CAP = 1000;

	private final SearchQueries search;

	private final SourceQueries sources;

	private final KnownNames names;

	private final Hits hits;

	SearchController(SearchQueries search, SourceQueries sources, KnownNames names, Hits hits) {
		this.search = search;
		this.sources = sources;
		this.names = names;
		this.hits = hits;
	}

	@ListMapping
	@AgentTool("search")
	@Operation(summary = "What is called or numbered like this?",
			description = """
					Looks among everything with an id of its own: companies, persons, products, patents, courts, places, \
					technologies, sources, and the records of partnerships, lawsuits, agreements and so on. Best hits first, by \
					score and then by id; a score compares hits of one search and means nothing beyond it. Where nothing has all \
					of the words, `words` is `any` and the hits have some of them. Pages reach to the first 1,000 hits (`cap`); \
					after them `next` is null, and `total` still counts all.""")
	@ApiResponse(responseCode = "200", description = "What was found",
			content = @Content(schema = @Schema(implementation = DocumentedFind.SearchList.class)))
	ListAnswer search(@ParameterObject SearchFilter filter, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var typed = Typed.text("q", filter.q());
		var listing = new Listing(new Time(null, null), page, "search" + filter,
				List.of(Double.class, String.class, Integer.class, String.class));
		var after = listing.slice(Certainty.POSSIBLE).after();
		var horizon = this.sources.findHorizon(null);
		var asked = listing.window();
		var window = (asked == null && horizon != null) ? Window.on(horizon) : asked;
		var question = filter.question(typed.toLowerCase(Locale.ROOT), this.names, this.search, horizon);
		var text = SearchText.of(typed).orElse(null);
		if (text == null) {
			return listing.nothing().withoutCertainty().with(beside(null, filter, "all"));
		}
		int seen = (after != null) ? (Integer) after.get(2) : 0;
		int limit = Math.min(listing.slice(Certainty.POSSIBLE).limit(), CAP - seen);
		var words = (after != null) ? (String) after.get(3) : "all";
		var rows = this.search.search(words.equals("all") ? text.all() : text.any(), question, after, limit);
		if (after == null && total(rows) == 0) {
			words = "any";
			rows = this.search.search(text.any(), question, null, limit);
		}
		var found = items(rows).stream().map((item) -> this.hits.of(item, typed)).toList();
		var how = words;
		return listing
			.answer(found, rows.query(), window, horizon, (last) -> key(last, seen + page.size(), how), explain)
			.withoutCertainty()
			.with(beside(rows, filter, words));
	}

	private static List<Object> key(Map<String, @Nullable Object> last, int seen, String words) {
		return List.of(Objects.requireNonNull(last.get("score")), String.valueOf(last.get("id")), seen, words);
	}

	private static Map<String, @Nullable Object> beside(@Nullable Rows rows, SearchFilter filter, String words) {
		var beside = new LinkedHashMap<String, @Nullable Object>();
		beside.put("total", (rows != null) ? total(rows) : 0L);
		beside.put("cap", CAP);
		beside.put("words", words);
		if (!filter.counted().isEmpty()) {
			var counts = new LinkedHashMap<String, @Nullable Object>();
			filter.counted()
				.forEach((facet) -> counts.put(facet,
						(rows != null) ? rows.first().orElseThrow().get(facet) : List.of()));
			beside.put("facets", counts);
		}
		return beside;
	}

	private static long total(Rows rows) {
		return (Long) Objects.requireNonNull(rows.first().orElseThrow().get("total"));
	}

	private static List<Map<?, ?>> items(Rows rows) {
		return ((List<?>) Objects.requireNonNull(rows.first().orElseThrow().get("items"))).stream()
			.<Map<?, ?>>map((item) -> (Map<?, ?>) item)
			.toList();
	}

}
