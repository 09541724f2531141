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

/** Licences, cross-licences and other contracts. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "Agreements", description = "Licences, cross-licences and other contracts")
class AgreementController {

	private final Reading reading;

	AgreementController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which agreements were there, between whom, over what?",
			description = "By party and role, what they cover, where, and whether their terms are disclosed.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.AgreementList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.AGREEMENTS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of an agreement?",
			description = "Its parties, what it is over, where and how long, its terms, and every statement on it.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.AgreementDocument.class)))
	EntityAnswer find(
			@Parameter(
					description = "Id of the agreement", example = "nokia-brand-licence-hmd") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Given.KNOWN_AT,
					example = "2024-08-31") @RequestParam(required = false) @Nullable String knownAt,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.AGREEMENTS, id, time, knownAt, explain);
	}

}
