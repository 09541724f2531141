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

/** What the content of the graph comes in, with publisher and licence. */
@RestController
@RequestMapping("/api/v1/datasets")
@Tag(name = "Datasets", description = "What the content of the graph comes in, with publisher and licence")
class DatasetController {

	private final Reading reading;

	DatasetController(Reading reading) {
		this.reading = reading;
	}

	@ListMapping
	@Operation(summary = "Which datasets does the graph hold?", description = "The curated catalogue is one of them.")
	@ApiResponse(responseCode = "200", description = "A list",
			content = @Content(schema = @Schema(implementation = Listed.DatasetList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.DATASETS) Asked asked) {
		return this.reading.list(asked);
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a dataset?", description = "Its publisher, licence and citation.")
	@ApiResponse(responseCode = "200", description = "What is known of it",
			content = @Content(schema = @Schema(implementation = Listed.DatasetDocument.class)))
	EntityAnswer find(@Parameter(description = "Id of the dataset", example = "catalogue") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.reading.find(Kind.DATASETS, id, new Time(null, null), null, explain);
	}

}
