package dev.crossclaim.api.ask;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.api.ask.ListFlow.Asked;
import dev.crossclaim.query.ListQuestion;

/**
 * What no single provider can tell: deals and registers, dockets and patents together.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Across providers", description = "What courts, patent offices, registers and deals tell together")
class AcrossProvidersController {

	private final ListFlow lists;

	private final KnownNames names;

	AcrossProvidersController(ListFlow lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	@ListMapping("/purchases/from-opponents")
	@Operation(summary = "Which companies bought patents from a company that they were in suit with?",
			description = """
					An item is one patent that went from a seller to a buyer, and one suit that was pending between them, or \
					between companies of their groups, on the day on which the conveyance was executed; where that is not \
					recorded, on some day up to the recording. Liens, licences, mergers, changes of name and corrections are no \
					purchases. A time asks when the purchase was made; without one it asks for any time.""")
	@ApiResponse(responseCode = "200", description = "The purchases, certain ones first",
			content = @Content(schema = @Schema(implementation = DocumentedAcross.PurchaseList.class)))
	ListAnswer purchases(
			@Parameter(description = "Id of the buyer or the seller; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String company,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(
				asked(ListQuestion.BOUGHT_FROM_OPPONENT, company, "company", company, "rollUp", group.read().word()),
				time, sure.certainty(), page, explain);
	}

	@ListMapping("/acquisitions/asserted-later")
	@Operation(summary = "Which acquired companies' patents were asserted later, and by whom?",
			description = """
					An item is one patent that a company owned on the day on which it was bought, and one case of a court, filed \
					after that day, in which it is a patent in suit. Patents are of the company named, without its group. An \
					assertion is not a finding. A time asks when the case was filed; without one it asks for any time.""")
	@ApiResponse(responseCode = "200", description = "The patents and cases, certain ones first",
			content = @Content(schema = @Schema(implementation = DocumentedAcross.AssertionList.class)))
	ListAnswer assertions(
			@Parameter(
					description = "Id of the company acquired, of who bought it, or of who asserts; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String company,
			@ParameterObject CertaintyParameter sure, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(asked(ListQuestion.ASSERTED_AFTER_ACQUISITION, company, "company", company), time,
				sure.certainty(), page, explain);
	}

	@ListMapping("/partners/and-opponents")
	@Operation(summary = "Who is at once partner, licensor or licensee and opponent?",
			description = """
					An item is one partnership or licence between two companies and one suit between them, or between companies of \
					their groups, that both held on one day, with the days on which both certainly and possibly did. Without a \
					time it asks for any time.""")
	@ApiResponse(responseCode = "200", description = "The pairs, certain ones first",
			content = @Content(schema = @Schema(implementation = DocumentedAcross.PartnerList.class)))
	ListAnswer partners(
			@Parameter(description = "Id of one of the two; none asks for all",
					example = "aws") @RequestParam(required = false) @Nullable String company,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(
				asked(ListQuestion.PARTNER_AND_OPPONENT, company, "company", company, "rollUp", group.read().word()),
				time, sure.certainty(), page, explain);
	}

	private Asked asked(ListQuestion question, @Nullable String company, @Nullable Object... about) {
		return new Asked(question, ListFlow.about(about), company,
				() -> this.names.requireAnything("company", company));
	}

}
