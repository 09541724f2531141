package dev.crossclaim.api.read;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.PartnershipQueries;

/** What is known of one partnership. */
@RestController
@RequestMapping("/api/v1/partnerships")
@Tag(name = "Partnerships", description = "Companies working together, where and since when")
class PartnershipController {

	private final PartnershipQueries partnerships;

	PartnershipController(PartnershipQueries partnerships) {
		this.partnerships = partnerships;
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a partnership?",
			description = "Partners and customers, markets, period, and every statement about it with its source.")
	@ApiResponse(responseCode = "200", description = "The partnership",
			content = @Content(schema = @Schema(implementation = Documented.PartnershipDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the partnership",
					example = "aws-nokia-cloud-core-de") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var rows = this.partnerships.find(id, time.window());
		return rows.first()
			.map((row) -> EntityAnswer.of(rows, row, "partnership", time, explain))
			.orElseThrow(() -> ApiProblem.unknown("partnership", "id", id));
	}

}
