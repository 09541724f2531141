package dev.crossclaim.api.curate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.curate.CurationLists.ConflictList;
import dev.crossclaim.api.curate.CurationLists.DecisionList;
import dev.crossclaim.catalog.CatalogueExport;
import dev.crossclaim.catalog.Subject;
import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Decisions;

/** What curators look at: subjects, decisions, conflicts, and the whole as files. */
@RestController
@RequestMapping(Changes.PATH)
@Tag(name = "Curation")
class CurationController {

	private static final String YAML = "application/yaml";

	private final Decisions decisions;

	private final CatalogueExport export;

	CurationController(Decisions decisions, CatalogueExport export) {
		this.decisions = decisions;
		this.export = export;
	}

	@GetMapping(path = "/subjects", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getSubject", summary = "What can be decided on under an id?",
			description = "Its claims and what each is worth, with the ETag that If-Match takes.")
	ResponseEntity<Subject> subject(
			@Parameter(description = "Id of a claim, a statement (entry and block), an entity, a record or a judgement",
					example = "aws-nokia-cloud-core-de") @RequestParam String id) {
		var subject = this.decisions.getSubject(id);
		return ResponseEntity.ok().eTag('"' + subject.version() + '"').body(subject);
	}

	@GetMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "listDecisions", summary = "What was decided, by whom, when and why? The latest first.")
	DecisionList list(
			@Parameter(description = "Only those on this id",
					example = "aws-nokia-cloud-core-de") @RequestParam(required = false) @Nullable String subject,
			@Parameter(description = "Go on before this revision: the `next` of the answer before",
					example = "1000000") @RequestParam(required = false) @Nullable String before,
			@Parameter(description = "Most items to return, up to 200",
					example = "50") @RequestParam(required = false) @Nullable String limit) {
		int most = new Page(limit, null).size();
		var items = this.decisions.list(subject, number(before), most + 1);
		boolean more = items.size() > most;
		var page = more ? items.subList(0, most) : items;
		return new DecisionList(page, more ? page.getLast().revision() : null);
	}

	private static @Nullable Long number(@Nullable String before) {
		if (before != null && !before.matches("[0-9]{1,18}")) {
			throw ApiProblem.invalid("before", before, "before takes the number of a revision.");
		}
		return (before != null) ? Long.valueOf(before) : null;
	}

	@GetMapping(path = "/decisions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getDecision", summary = "What was decided?")
	ResponseEntity<Decision> decision(@Parameter(description = "Id of the decision",
			example = "1f0c2b34-2d2b-4b7e-9d57-1f6f6f4f7a10") @PathVariable String id) {
		var decision = this.decisions.get(id);
		return ResponseEntity.ok().eTag('"' + decision.version() + '"').body(decision);
	}

	@GetMapping(path = "/conflicts", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "listConflicts",
			summary = "Where do the catalogue's files state otherwise than was decided?",
			description = "As the last load of the files found. The decision stands until it is undone.")
	ConflictList conflicts() {
		return new ConflictList(this.decisions.listConflicts());
	}

	@GetMapping("/export")
	@Operation(operationId = "exportCatalogue", summary = "The merged state as a file of the catalogue",
			description = "Files and decisions together, in YAML; loaded into an empty graph it gives the same digest.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
	ResponseEntity<String> export() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(YAML))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalogue.yaml\"")
			.body(this.export.write());
	}

}
