package dev.crossclaim.api.curate;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.curate.CurationLists.ProposalList;
import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Proposal;
import dev.crossclaim.curation.Proposal.State;
import dev.crossclaim.curation.Proposal.Verdict;
import dev.crossclaim.curation.Proposals;

/** Proposals, from the first word to the decision. */
@RestController
@RequestMapping(path = Changes.PATH + "/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Curation",
		description = "Propose, decide, take back, merge and split; each needs a key with the scope curate")
class ProposalController {

	private final Proposals proposals;

	private final Changes changes;

	ProposalController(Proposals proposals, Changes changes) {
		this.proposals = proposals;
		this.changes = changes;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(in = ParameterIn.HEADER, name = "Idempotency-Key", example = "propose-2026-11-24-1",
			schema = @Schema(type = "string"),
			description = "A name of your own for this request; sent again, it has no second effect.")
	@Operation(operationId = "proposeDocument", summary = "Propose records and entities", description = """
			Takes a document in the terms of the catalogue (docs/catalogue.md), as an object or as text in YAML, with \
			claims and evidence, and checks it as a file would be. Statements carry no recordedAt: that is the day of \
			acceptance. No answer shows it before it is accepted.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = Bodies.Propose.class),
							examples = @ExampleObject(Bodies.PROPOSE))))
	@ApiResponse(responseCode = "201", description = "The proposal",
			content = @Content(schema = @Schema(implementation = Proposal.class)))
	ResponseEntity<String> propose(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var document = body.document("document");
		var author = Changes.author(request, body.text("why"));
		body.check();
		return this.changes.make(request, json, () -> this.changes.created(this.proposals.propose(document, author)));
	}

	@GetMapping
	@Operation(operationId = "listProposals", summary = "Which proposals are there?")
	ProposalList list(
			@Parameter(description = "OPEN, ACCEPTED or REJECTED; all without it",
					example = "OPEN") @RequestParam(required = false) @Nullable String state,
			@Parameter(description = "Go on after this id: the `next` of the answer before",
					example = "0") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = "Most items to return, up to 200",
					example = "50") @RequestParam(required = false) @Nullable String limit) {
		int most = new Page(limit, null).size();
		var items = this.proposals.list((state != null) ? Read.word("state", state, List.of(State.values())) : null,
				after, most + 1);
		boolean more = items.size() > most;
		var page = more ? items.subList(0, most) : items;
		return new ProposalList(page, more ? page.getLast().id() : null);
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getProposal", summary = "What is proposed, and what is said of it?")
	ResponseEntity<Proposal> get(@Parameter(description = "Id of the proposal",
			example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id) {
		var proposal = this.proposals.get(id);
		return ResponseEntity.ok().eTag('"' + proposal.version() + '"').body(proposal);
	}

	@ChangeMapping("/{id}/remarks")
	@Operation(operationId = "remarkOnProposal", summary = "Say something of an open proposal",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Remark.class), examples = @ExampleObject(Bodies.REMARK))))
	@ApiResponse(responseCode = "200", description = "The proposal",
			content = @Content(schema = @Schema(implementation = Proposal.class)))
	ResponseEntity<String> remark(
			@Parameter(description = "Id of the proposal",
					example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id,
			@RequestBody JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var verdict = body.oneOf("verdict", List.of(Verdict.COMMENT, Verdict.APPROVE, Verdict.OBJECT));
		var author = Changes.author(request, body.text("text"));
		body.check();
		return this.changes.make(request, json,
				() -> this.changes.ok(this.proposals.remark(id, verdict, Changes.expected(request), author)));
	}

	@ChangeMapping("/{id}/accept")
	@Operation(operationId = "acceptProposal", summary = "Make an open proposal part of the graph",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Why.class), examples = @ExampleObject(Bodies.WHY))))
	@ApiResponse(responseCode = "201", description = "The decision",
			content = @Content(schema = @Schema(implementation = Decision.class)))
	ResponseEntity<String> accept(
			@Parameter(description = "Id of the proposal",
					example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id,
			@RequestBody JsonNode json, ServletWebRequest request) {
		var author = reason(json, request);
		return this.changes.make(request, json,
				() -> this.changes.created(this.proposals.accept(id, Changes.expected(request), author)));
	}

	@ChangeMapping("/{id}/reject")
	@Operation(operationId = "rejectProposal", summary = "Close an open proposal; it is kept",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = Bodies.Why.class), examples = @ExampleObject(Bodies.WHY))))
	@ApiResponse(responseCode = "200", description = "The proposal",
			content = @Content(schema = @Schema(implementation = Proposal.class)))
	ResponseEntity<String> reject(
			@Parameter(description = "Id of the proposal",
					example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id,
			@RequestBody JsonNode json, ServletWebRequest request) {
		var author = reason(json, request);
		return this.changes.make(request, json,
				() -> this.changes.ok(this.proposals.reject(id, Changes.expected(request), author)));
	}

	private static dev.crossclaim.curation.Author reason(JsonNode json, ServletWebRequest request) {
		var body = new Body(json);
		var author = Changes.author(request, body.text("why"));
		body.check();
		return author;
	}

}
