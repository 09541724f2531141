package dev.crossclaim.api.curate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import tools.jackson.databind.JsonNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Decisions;

/** Decisions on what the graph holds; each answers 201 with the decision on record. */
@RestController
@RequestMapping(Changes.PATH)
@Tag(name = "Curation")
class DecisionController {

	private static final String DONE = "The decision";

	private final Decisions decisions;

	private final Changes changes;

	DecisionController(Decisions decisions, Changes changes) {
		this.decisions = decisions;
		this.changes = changes;
	}

	@ChangeMapping("/retractions")
	@Operation(operationId = "retractClaims", summary = "Take claims back",
			description = "A claim, all claims of a statement, an entity or a record, or a judgement. They stay on record.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = Bodies.OnSubject.class),
							examples = @ExampleObject(Bodies.SUBJECT))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> retract(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var subject = body.text("subject");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json,
				() -> this.changes.created(this.decisions.retract(subject, Changes.expected(request), author)));
	}

	@ChangeMapping("/restorations")
	@Operation(operationId = "restoreClaims", summary = "Let claims hold again that were taken back",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = Bodies.OnSubject.class),
							examples = @ExampleObject(Bodies.SUBJECT))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> restore(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var subject = body.text("subject");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json,
				() -> this.changes.created(this.decisions.restore(subject, Changes.expected(request), author)));
	}

	@ChangeMapping("/supersessions")
	@Operation(operationId = "supersedeStatement", summary = "Replace a statement by a new one",
			description = "Claims of the new statement replace those of the old one on the same fields, and in the same roles.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = Bodies.Supersede.class),
							examples = @ExampleObject(Bodies.SUPERSEDE))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> supersede(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var statement = body.text("statement");
		var section = body.text("section");
		var claim = body.object("claim");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json, () -> this.changes
			.created(this.decisions.supersede(statement, section, claim, Changes.expected(request), author)));
	}

	@ChangeMapping("/merges")
	@Operation(operationId = "mergeIdentities", summary = "Make one identity part of another", description = """
			What is said of the first counts for the second; the first id answers 308 from now on. The judgement SAME \
			is kept as data. If-Match takes the ETag of the first.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Merge.class), examples = @ExampleObject(Bodies.MERGE))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> merge(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var from = body.text("from");
		var into = body.text("into");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json,
				() -> this.changes.created(this.decisions.merge(from, into, Changes.expected(request), author)));
	}

	@ChangeMapping("/splits")
	@Operation(operationId = "splitIdentity", summary = "Make one identity two", description = """
			Both are there already; every claim that names the one goes to one of them. Its id answers 300 with both \
			from now on.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Split.class), examples = @ExampleObject(Bodies.SPLIT))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> split(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var of = body.text("of");
		var into = body.texts("into");
		var assigned = body.map("assigned");
		var rest = body.find("rest");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json, () -> this.changes
			.created(this.decisions.split(of, into, assigned, rest, Changes.expected(request), author)));
	}

	@ChangeMapping("/decisions/{id}/undo")
	@Operation(operationId = "undoDecision", summary = "Undo a decision by another",
			description = "What it took back holds again; what it added or judged is taken back, and stays on record.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Why.class), examples = @ExampleObject(Bodies.WHY))))
	@ApiResponse(responseCode = "201", description = DONE,
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> undo(
			@Parameter(description = "Id of the decision",
					example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id,
			@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json,
				() -> this.changes.created(this.decisions.undo(id, Changes.expected(request), author)));
	}

}
