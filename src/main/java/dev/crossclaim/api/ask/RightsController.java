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

/** How rights moved, on what terms, and how many there are said to be. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Rights", description = "Licences, sales and portfolios, as sources state them")
class RightsController {

	private final ListFlow lists;

	private final KnownNames names;

	RightsController(ListFlow lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	@ListMapping("/rights")
	@Operation(summary = "How did rights to a brand or a portfolio move?",
			description = """
					Who gave what to whom, on what terms, in the order in which it happened. Statements that a correction replaced \
					are shown as such; where two names may mean one company, the doubt is shown too. Without a time it asks for \
					any time.""")
	@ApiResponse(responseCode = "200", description = "The transactions and licences, oldest first",
			content = @Content(schema = @Schema(implementation = DocumentedLists.RightsList.class)))
	ListAnswer rights(@Parameter(
			description = "Id of a product, brand, business, patent or patent set; or of a company, for all that it gave and received",
			example = "nokia-phones-and-tablets") @RequestParam String over, @ParameterObject CertaintyParameter sure,
			@ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var asked = new Asked(ListQuestion.RIGHTS_MOVED, ListFlow.about("id", over), over,
				() -> this.names.requireAnything("over", over));
		return this.lists.answer(asked, time, sure.certainty(), page, explain);
	}

	@ListMapping("/agreements/undisclosed")
	@Operation(summary = "Which agreements keep their terms undisclosed?",
			description = """
					Agreements, sales and deals of which a source says so; `sourcesDiffer` where another says otherwise. Without a \
					time it asks for any time.""")
	@ApiResponse(responseCode = "200", description = "The agreements",
			content = @Content(schema = @Schema(implementation = DocumentedLists.UndisclosedList.class)))
	ListAnswer undisclosed(
			@Parameter(description = "Id of a party; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String company,
			@ParameterObject CertaintyParameter sure, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var asked = new Asked(ListQuestion.AGREEMENTS_WITH_UNDISCLOSED_TERMS, ListFlow.about("company", company),
				company, () -> this.names.requireAnything("company", company));
		return this.lists.answer(asked, time, sure.certainty(), page, explain);
	}

	@ListMapping("/portfolios")
	@Operation(summary = "How large is a portfolio said to be, by whom?",
			description = """
					An item is one number as one source states it. Patents, families, applications and grants are different units; \
					nothing is added up.""")
	@ApiResponse(responseCode = "200", description = "The numbers stated",
			content = @Content(schema = @Schema(implementation = DocumentedLists.PortfolioList.class)))
	ListAnswer portfolios(
			@Parameter(description = "Id of a company or of a patent set; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String of,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(new Asked(ListQuestion.PORTFOLIO_STATEMENTS, ListFlow.about("id", of), of,
				() -> this.names.requireAnything("of", of)), page, explain);
	}

}
