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

/** What sources state, claim by claim. */
@RestController
@RequestMapping("/api/v1/claims")
@Tag(name = "Claims", description = "One field of one record or entity, as one source states it")
class ClaimController {

	private final Reading reading;

	ClaimController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "What do sources state, of what, how?",
			description = """
					Nothing is left out: plans, opinions, denials, and what was corrected or taken back, each with its standing. \
					Filters say what is wanted.""")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.ClaimList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.CLAIMS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{*id}")
	@Operation(summary = "What does a claim state?",
			description = """
					What it states of what, in whose words, where, and what it is worth. An id has slashes, which may be written \
					as they are or as `%2F`, and the `#` of a passage is `%23`.""")
	@ApiResponse(responseCode = "200", description = "The claim",
			content = @Content(schema = @Schema(implementation = Listed.ClaimDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the claim",
					example = "amazon-v-nokia-ded-2024/filed/start") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.CLAIMS, id.substring(1), new Time(null, null), null, explain);
	}

}
