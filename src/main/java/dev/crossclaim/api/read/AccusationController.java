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

/** Who accuses whom, over what, with which product; never a finding. */
@RestController
@RequestMapping("/api/v1/accusations")
@Tag(name = "Accusations", description = "Who accuses whom, over what, with which product; never a finding")
class AccusationController {

	private final Reading reading;

	AccusationController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Who accuses whom, over which patents and products?",
			description = "An accusation is what one side says of another. A finding is a dated state of it, with the court that made it.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.AccusationList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.ACCUSATIONS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of an accusation?",
			description = "Who accuses whom, over which patents, the products accused, the lawsuit, and every statement on it.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.AccusationDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the accusation",
					example = "amazon-v-nokia-ded-2024-cloudband") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Given.KNOWN_AT,
					example = "2024-08-31") @RequestParam(required = false) @Nullable String knownAt,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.ACCUSATIONS, id, time, knownAt, explain);
	}

}
