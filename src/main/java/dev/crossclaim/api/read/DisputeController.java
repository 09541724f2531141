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

/** The lawsuits between the same sides over the same quarrel. */
@RestController
@RequestMapping("/api/v1/disputes")
@Tag(name = "Disputes", description = "The lawsuits between the same sides over the same quarrel")
class DisputeController {

	private final Reading reading;

	DisputeController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which disputes were there at one moment?",
			description = "By party of record of their lawsuits. A dispute that certainly lasts comes before one of which no source says so on a known day.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.DisputeList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.DISPUTES) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a dispute?",
			description = "Its lawsuits, its period, and every statement on it.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.DisputeDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the dispute", example = "amazon-nokia-2023") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Given.KNOWN_AT,
					example = "2024-08-31") @RequestParam(required = false) @Nullable String knownAt,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.DISPUTES, id, time, knownAt, explain);
	}

}
