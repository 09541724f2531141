package dev.crossclaim.api.ask;

import java.util.List;

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
import dev.crossclaim.query.ListQueries;
import dev.crossclaim.query.ListQuestion;

/** What two sides sue each other over, and which suit answers which. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Lawsuits")
class DisputesController {

	private final ListFlow lists;

	private final ListQueries queries;

	private final KnownNames names;

	DisputesController(ListFlow lists, ListQueries queries, KnownNames names) {
		this.lists = lists;
		this.queries = queries;
		this.names = names;
	}

	@ListMapping("/disputes/between")
	@Operation(summary = "What do two companies or groups sue each other over?",
			description = """
					A tree: the dispute, its lawsuits, their accusations, and which suit answers which. A lawsuit counts if its \
					opposing parties of record are the two or, rolled up, belong to their groups; `viaGroup` shows the path.""")
	@ApiResponse(responseCode = "200", description = "The disputes",
			content = @Content(schema = @Schema(implementation = DocumentedLists.DisputeTreeList.class)))
	ListAnswer between(@Parameter(description = Described.A, example = "amazon") @RequestParam String a,
			@Parameter(description = Described.B, example = "nokia") @RequestParam String b,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var asked = new Asked(ListQuestion.DISPUTES_BETWEEN_GROUPS,
				ListFlow.about("a", a, "b", b, "rollUp", group.read().word()), null, () -> {
					this.names.requireCompanies("a", List.of(a));
					this.names.requireCompanies("b", List.of(b));
				});
		return this.lists.answer(asked, this.queries.findHorizonOfLawsuits(a, b, group.read()), time, sure.certainty(),
				page, explain);
	}

	@ListMapping("/lawsuits/counter-suits")
	@Operation(summary = "Which suits answer which, who brought each, and how long after?",
			description = """
					Days are counted from start to start; as starts may be vague, the least and the most that the sources allow \
					are given, and absent where no source bounds them.""")
	@ApiResponse(responseCode = "200", description = "The suits, each with the one that it answers",
			content = @Content(schema = @Schema(implementation = DocumentedLists.CounterSuitList.class)))
	ListAnswer counterSuits(
			@Parameter(description = "Id of a party of either suit; none asks for all",
					example = "amazon") @RequestParam(required = false) @Nullable String company,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(new Asked(ListQuestion.COUNTER_SUITS, ListFlow.about("company", company), company,
				() -> this.names.requireAnything("company", company)), page, explain);
	}

}
