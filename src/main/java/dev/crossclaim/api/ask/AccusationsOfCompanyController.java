package dev.crossclaim.api.ask;

import java.util.List;

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

import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.api.ask.ListFlow.Asked;
import dev.crossclaim.query.ListQuestion;

/** What a company is accused of. */
@RestController
@RequestMapping("/api/v1/companies/{id}/accusations")
@Tag(name = "Companies")
class AccusationsOfCompanyController {

	private final ListFlow lists;

	private final KnownNames names;

	AccusationsOfCompanyController(ListFlow lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	@ListMapping
	@Operation(summary = "What is a company accused of, by whom, over which product and technology?", description = """
			An item is one accusation against the company or, rolled up, a member of its group, with the products, \
			patents and technologies, and the cases in which it was made. Its certainty is that of such a case being \
			pending then, never that of the accusation being right.""")
	@ApiResponse(responseCode = "200", description = "The accusations",
			content = @Content(schema = @Schema(implementation = DocumentedLists.AccusationOfCompanyList.class)))
	ListAnswer list(@Parameter(description = "Id of the company", example = "nokia") @PathVariable String id,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var asked = new Asked(ListQuestion.ACCUSATIONS_AGAINST,
				ListFlow.about("company", id, "rollUp", group.read().word()), id,
				() -> this.names.requireCompanies("id", List.of(id)));
		return this.lists.answer(asked, time, sure.certainty(), page, explain);
	}

}
