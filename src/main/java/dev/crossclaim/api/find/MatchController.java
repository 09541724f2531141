package dev.crossclaim.api.find;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Notice;
import dev.crossclaim.identity.Matcher;
import dev.crossclaim.query.SourceQueries;

/** Tells which organisation is meant by a name and identifiers. */
@RestController
@RequestMapping("/api/v1/match")
@Tag(name = "Find")
class MatchController {

	private static final String RULES = """
			Candidates come with a score from 0 to 1 and the reasons for it. An equal LEI, CIK or Wikidata item decides \
			(1), another one forbids (at most 0.5). Else the best of the names counts: equal as written 0.97, but for \
			accents and signs 0.96, but for the legal form 0.94, but for spaces 0.92, in another script 0.86, misspelt at \
			most 0.88, some words shared less; another name counts 0.01 less. The country adds 0.02 or takes 0.15. `match` is \
			true only for a candidate of at least 0.9 that is 0.05 ahead of the next and has nothing against it; \
			candidates below 0.5 are not told.""";

	private final Matching matching;

	private final SourceQueries sources;

	MatchController(Matching matching, SourceQueries sources) {
		this.matching = matching;
		this.sources = sources;
	}

	@ListMapping
	@Operation(summary = "Which organisation is meant?", description = RULES)
	@ApiResponse(responseCode = "200", description = "The candidates, best first",
			content = @Content(schema = @Schema(implementation = DocumentedFind.CandidateList.class)))
	ListAnswer match(@ParameterObject MatchFilter filter) {
		var candidates = this.matching.candidates(filter, "");
		var horizon = this.sources.findHorizon(null);
		return new ListAnswer(horizon, null, horizon, null, Notice.TEXT, candidates, null, null)
			.with(Map.of("threshold", Matcher.CERTAIN));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Which organisations are meant, each of up to 100?",
			description = "Each query under a key of your own, with the parameters of the single question. " + RULES,
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
					mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = DocumentedFind.MatchBatch.class), examples = @ExampleObject("""
							{"queries": {"a": {"name": "NOKIA OYJ"}, "b": {"name": "Big Blue", "limit": 3}}}"""))))
	@ApiResponse(responseCode = "200", description = "The candidates of each query, under its key",
			content = @Content(schema = @Schema(implementation = DocumentedFind.CandidateLists.class)))
	Batch matchAll(@RequestBody JsonNode body) {
		var results = new java.util.LinkedHashMap<String, @Nullable Object>();
		MatchBatch.read(body)
			.forEach((key, filter) -> results.put(key,
					Map.of("items", this.matching.candidates(filter, "queries." + key + "."))));
		var horizon = this.sources.findHorizon(null);
		return new Batch(horizon, horizon, Notice.TEXT, Matcher.CERTAIN, results);
	}

	/** The answer to several questions. */
	record Batch(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate asOf,
			@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dataHorizon, String notice, double threshold,
			Map<String, @Nullable Object> results) {
	}

}
