package dev.crossclaim.api.read;

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

import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Filtered;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.list.Kind;

/** Patents that sources name together, often without their numbers. */
@RestController
@RequestMapping("/api/v1/patent-sets")
@Tag(name = "Patent sets", description = "Patents that sources name together, often without their numbers")
class PatentSetController {

	private final Reading reading;

	PatentSetController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which patents do sources name together?",
			description = "A set has the size that a source states; sizes are never added up, and members are listed only where a source names them.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.PatentSetList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.PATENT_SETS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a patent set?",
			description = "Owners, technologies, the size stated, members where they are known, and every statement on it.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.PatentSetDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the patent set",
					example = "amazon-cloud-patents-ded-2024") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Given.KNOWN_AT,
					example = "2024-08-31") @RequestParam(required = false) @Nullable String knownAt,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.PATENT_SETS, id, time, knownAt, explain);
	}

}
