package dev.crossclaim.api.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.KnownNames;
import dev.crossclaim.identity.Candidate;
import dev.crossclaim.identity.Likeness;
import dev.crossclaim.identity.MatchQuestion;
import dev.crossclaim.identity.Matcher;

/** The reconciliation service for OpenRefine and others, protocol 0.2. */
@RestController
@RequestMapping("/api/v1/reconcile")
@Tag(name = "Reconcile", description = "The Reconciliation Service API, version 0.2, of the W3C community group")
class ReconcileController {

	static final String QUERIES = """
			The batch, as JSON: up to 100 queries, each under a key of your own, with `query` (at most 200 characters), \
			`type`, `limit` (at most 50 candidates) and `properties` (`country`, `lei`, `cik`, `wikidata`, `ticker`, \
			`docketNumber`).""";

	private static final String EXAMPLE = """
			{"q0": {"query": "NOKIA OYJ", "type": "Company"}, "q1": {"query": "Big Blue"}}""";

	private static final int PERCENT = 100;

	private final Matcher matcher;

	private final KnownNames names;

	private final JsonMapper json;

	ReconcileController(Matcher matcher, KnownNames names, JsonMapper json) {
		this.matcher = matcher;
		this.names = names;
		this.json = json;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What is offered to reconcile with, or which things are meant by the names of a table?",
			description = """
					Without parameters: the manifest of the service, whose address is what OpenRefine asks for. With `queries`: \
					the candidates of each query, by the rules of `/match`, with scores up to 100 and the reasons as features. \
					With `callback` the answer is a script that calls the function of that name (JSONP).""")
	@ApiResponse(responseCode = "200",
			description = "The manifest, or the results of the batch, as the protocol has them",
			content = @Content(schema = @Schema(type = "object")))
	ResponseEntity<Object> reconcile(
			@Parameter(description = QUERIES,
					example = EXAMPLE) @RequestParam(required = false) @Nullable String queries,
			@Parameter(hidden = true) @RequestParam(required = false) @Nullable String callback) {
		return Jsonp.answer((queries != null) ? results(queries) : Manifest.of(), callback, this.json);
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Which things are meant by the names of a table?",
			description = "The same batch as a form, for those too long for an address.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
					mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
					schema = @Schema(implementation = DocumentedFind.BatchForm.class), examples = @ExampleObject("""
							{"queries": "{\\"q0\\": {\\"query\\": \\"NOKIA OYJ\\", \\"type\\": \\"Company\\"}}"}"""))))
	@ApiResponse(responseCode = "200", description = "The results of the batch, as the protocol has them",
			content = @Content(schema = @Schema(type = "object")))
	Map<String, Object> reconcileForm(@Parameter(hidden = true) @RequestParam String queries) {
		return results(queries);
	}

	private Map<String, Object> results(String queries) {
		var results = new LinkedHashMap<String, Object>();
		ReconcileBatch.read(queries, this.names)
			.forEach((key, query) -> results.put(key,
					Map.of("result",
							this.matcher.match(query.question(), query.limit())
								.stream()
								.map((candidate) -> result(candidate, query.question()))
								.toList())));
		return results;
	}

	private static Map<String, Object> result(Candidate candidate, MatchQuestion question) {
		var result = new LinkedHashMap<String, Object>();
		result.put("id", candidate.id());
		result.put("name", candidate.name());
		result.put("description", candidate.matched().equals(candidate.name()) ? candidate.label()
				: candidate.label() + ", also called " + candidate.matched());
		result.put("type", List.of(Manifest.shortType(candidate.label())));
		result.put("score", Math.round(candidate.score() * PERCENT * 10) / 10.0);
		result.put("match", candidate.match());
		result.put("features", features(candidate, question));
		return result;
	}

	private static List<Feature> features(Candidate candidate, MatchQuestion question) {
		var features = new LinkedHashMap<String, Object>();
		if (question.name() != null) {
			features.put("name-likeness", Likeness.of(question.name(), candidate.matched()));
		}
		candidate.reasons().forEach((reason) -> features.put(reason.id(), true));
		return features.entrySet().stream().map((one) -> new Feature(one.getKey(), one.getValue())).toList();
	}

	/** One thing that was compared, and how it came out. */
	record Feature(String id, Object value) {
	}

}
