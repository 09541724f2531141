package dev.crossclaim.api.read;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

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

/** Tribunals and agencies that decide. */
@RestController
@RequestMapping("/api/v1/courts")
@Tag(name = "Courts", description = "Tribunals and agencies that decide")
class CourtController {

	private final Reading reading;

	CourtController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which courts are there?", description = "By level, seat and area of jurisdiction.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.CourtList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.COURTS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a court?", description = "Its level, where it sits and what it decides for.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.CourtDocument.class)))
	EntityAnswer find(@Parameter(description = "Id of the court", example = "ded") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.COURTS, id, new Time(null, null), null, explain);
	}

}
