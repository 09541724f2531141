package dev.crossclaim.api.read;

import java.util.HashMap;
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

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Filtered;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.SourceQueries;
import dev.crossclaim.query.Window;
import dev.crossclaim.query.list.Kind;

/** What the sources say, and where they disagree. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sources", description = "What was read, what it says where, and where sources disagree")
class SourceController {

	private final SourceQueries sources;

	private final KnownNames names;

	private final Reading reading;

	SourceController(SourceQueries sources, KnownNames names, Reading reading) {
		this.sources = sources;
		this.names = names;
		this.reading = reading;
	}

	@DocumentMapping("/sources/{id}")
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
				rows.first().orElseThrow(() -> this.reading.unknown(Kind.SOURCES, id)));
		row.put("from", row.get("horizon"));
		return EntityAnswer.of(rows, row, "source", new Time(null, null), explain);
	}

	@ListMapping("/sources")
	@Operation(summary = "What was read?",
			description = "By publisher, day of publication, sort and language. An undated source possibly fits any day.")
	@ApiResponse(responseCode = "200", description = "The sources",
			content = @Content(schema = @Schema(implementation = Listed.SourceList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.SOURCES) Asked asked) {
		return this.reading.list(asked);
	}

	@ListMapping("/contradictions")
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
		var listing = new Listing(new Time(null, null), page, "contradictions" + about, List.of(String.class));
		var horizon = this.sources.findHorizon(about);
		var rows = this.sources.listContradictions(about, listing.slice(Certainty.POSSIBLE));
		if (rows.rows().isEmpty()) {
			this.names.requireAnything("about", about);
		}
		var asked = listing.window();
		var window = (asked == null && horizon != null) ? Window.on(horizon) : asked;
		return listing.answer(rows.rows(), rows.query(), window, horizon, Listing::keyOf, explain).withoutCertainty();
	}

}
