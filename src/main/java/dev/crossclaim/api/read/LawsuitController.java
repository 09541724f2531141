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

import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Filtered;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.LawsuitQueries;
import dev.crossclaim.query.list.Kind;

/** Lawsuits, each with what is asserted in it. */
@RestController
@RequestMapping("/api/v1/lawsuits")
@Tag(name = "Lawsuits", description = "Proceedings in one forum each, and the accusations made in them")
class LawsuitController {

	private final LawsuitQueries lawsuits;

	private final Reading reading;

	LawsuitController(LawsuitQueries lawsuits, Reading reading) {
		this.lawsuits = lawsuits;
		this.reading = reading;
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a lawsuit?",
			description = """
					Parties of record with their roles, forum, period, dispute and counter-suits; each accusation with who accuses \
					whom, over which patents, the products `accused` and its `technology`; products that are only mentioned under \
					`mentions`; what sources call unclear under `unresolved`; and what they say differently.""")
	@ApiResponse(responseCode = "200", description = "The lawsuit",
			content = @Content(schema = @Schema(implementation = Documented.LawsuitDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the lawsuit", example = "amazon-v-nokia-ded-2024") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var rows = this.lawsuits.find(id, time.window());
		return rows.first()
			.map((row) -> EntityAnswer.of(rows, row, "lawsuit", time, explain))
			.orElseThrow(() -> this.reading.unknown(Kind.LAWSUITS, id));
	}

	@ListMapping
	@Operation(summary = "Which lawsuits were there, where, at one moment?",
			description = """
					Lawsuits by forum, party of record, role, court, dispute and what is asserted in them. Asked without a 					time, those pending on the day of the data horizon; one that certainly is comes before one of which no 					source says so on a known day.""")
	@ApiResponse(responseCode = "200", description = "The lawsuits",
			content = @Content(schema = @Schema(implementation = Listed.LawsuitList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.LAWSUITS) Asked asked) {
		return this.reading.list(asked);
	}

}
