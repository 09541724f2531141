package dev.crossclaim.api;

import java.util.HashMap;
import java.util.List;
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

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.query.SourceQueries;
import dev.crossclaim.query.Window;

/** What the sources say, and where they disagree. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sources", description = "What was read, what it says where, and where sources disagree")
class SourceController {

	private final SourceQueries sources;

	private final KnownNames names;

	SourceController(SourceQueries sources, KnownNames names) {
		this.sources = sources;
		this.names = names;
	}

	@GetMapping("/sources/{id}")
	@Operation(summary = "What does a source say?",
			description = """
					What it is, its passages as locators (code points of the stored document, end exclusive) with a summary in our \
					own words and the claims that rest on each, and which statements, also of its own, its statements exclude.""")
	@ApiResponse(responseCode = "200", description = "The source",
			content = @Content(schema = @Schema(implementation = Documented.SourceDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the source", example = "light-reading-2024-07-31") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var rows = this.sources.find(id);
		var row = new HashMap<String, @Nullable Object>(
				rows.first().orElseThrow(() -> ApiProblem.unknown("source", "id", id)));
		row.put("from", row.get("horizon"));
		return EntityAnswer.of(rows, row, "source", new Time(null, null), explain);
	}

	@GetMapping("/contradictions")
	@Operation(summary = "Where do the sources disagree?",
			description = """
					An item is one field of one record or entity for which live claims exclude each other, with every value and who \
					states it. None is chosen. `asOf` is the latest day of which these sources certainly speak.""")
	@ApiResponse(responseCode = "200", description = "The contradictions",
			content = @Content(schema = @Schema(implementation = Documented.ContradictionList.class)))
	ListAnswer contradictions(
			@Parameter(description = "Id of a record or entity; none asks for all",
					example = "amazon-nokia-2023") @RequestParam(required = false) @Nullable String about,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var listing = new Listing(new Time(null, null), page, "contradictions" + about,
				List.of(String.class, String.class, String.class));
		var horizon = this.sources.findHorizonOfContradictions(about);
		var slice = listing.slice(dev.crossclaim.ontology.Certainty.POSSIBLE);
		var rows = this.sources.listContradictions(about, slice.after(), slice.limit());
		if (rows.rows().isEmpty()) {
			this.names.requireAnything("about", about);
		}
		var window = listing.isFirst() ? ((horizon != null) ? Window.on(horizon) : null) : listing.window();
		return listing.answer(rows.rows(), rows.query(), window, horizon, SourceController::key, explain)
			.withoutCertainty();
	}

	/** Record, field and role: what the query sorts by. */
	private static List<Object> key(Map<String, @Nullable Object> row) {
		var about = (Map<?, ?>) Objects.requireNonNull(row.get("about"));
		return List.of(String.valueOf(about.get("id")), String.valueOf(row.get("field")),
				Objects.requireNonNullElse(row.get("role"), ""));
	}

}
