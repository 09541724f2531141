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

/** Patents, one by one as published. */
@RestController
@RequestMapping("/api/v1/patents")
@Tag(name = "Patents", description = "Patents, one by one as published")
class PatentController {

	private final Reading reading;

	PatentController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which patents are there, whose, on what?",
			description = "By owner, class, set, place of force, and the days of filing and grant.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.PatentList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.PATENTS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a patent?",
			description = "Owners, classes, inventors, sets it is a member of, and what sources say of it.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.PatentDocument.class)))
	EntityAnswer find(@Parameter(description = "Id of the patent", example = "US-8117289-B2") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Given.KNOWN_AT,
					example = "2024-08-31") @RequestParam(required = false) @Nullable String knownAt,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.PATENTS, id, time, knownAt, explain);
	}

}
