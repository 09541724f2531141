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

/** Countries, parts of them, blocs, areas of courts and complements. */
@RestController
@RequestMapping("/api/v1/places")
@Tag(name = "Places", description = "Countries, parts of them, blocs, areas of courts and complements")
class PlaceController {

	private final Reading reading;

	PlaceController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which places are there?", description = "By sort, and by what they lie in directly.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.PlaceList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.PLACES) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a place?", description = "Its sort and what it lies in.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.PlaceDocument.class)))
	EntityAnswer find(@Parameter(description = "Id of the place", example = "US-DE") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.PLACES, id, new Time(null, null), null, explain);
	}

}
