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
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Filtered;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.PartnershipQueries;
import dev.crossclaim.query.list.Kind;

/** What is known of one partnership. */
@RestController
@RequestMapping("/api/v1/partnerships")
@Tag(name = "Partnerships", description = "Companies working together, where and since when")
class PartnershipController {

	private final PartnershipQueries partnerships;

	private final Reading reading;

	PartnershipController(PartnershipQueries partnerships, Reading reading) {
		this.partnerships = partnerships;
		this.reading = reading;
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
			.orElseThrow(() -> this.reading.unknown(Kind.PARTNERSHIPS, id));
	}

	@ListMapping
	@Operation(summary = "Who worked together, where, at one moment?",
			description = """
					Partnerships by partner, role, market and technology. Asked without a time, those that hold on the day of 					the data horizon; one that certainly does comes before one of which no source says so on a known day.""")
	@ApiResponse(responseCode = "200", description = "The partnerships",
			content = @Content(schema = @Schema(implementation = Listed.PartnershipList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.PARTNERSHIPS) Asked asked) {
		return this.reading.list(asked);
	}

}
