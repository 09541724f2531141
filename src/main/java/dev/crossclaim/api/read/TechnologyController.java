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

/** Topics, classes of classifications and standards. */
@RestController
@RequestMapping("/api/v1/technologies")
@Tag(name = "Technologies", description = "Topics, classes of classifications and standards")
class TechnologyController {

	private final Reading reading;

	TechnologyController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which technologies are there?", description = "By scheme and code.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.TechnologyList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.TECHNOLOGIES) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a technology?", description = "Its scheme and code.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.TechnologyDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the technology", example = "cloud-computing") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.TECHNOLOGIES, id, new Time(null, null), null, explain);
	}

}
