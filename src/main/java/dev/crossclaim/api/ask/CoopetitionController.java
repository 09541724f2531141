package dev.crossclaim.api.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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

import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Notice;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.CoopetitionQueries;
import dev.crossclaim.query.CoopetitionQuestion;
import dev.crossclaim.query.Window;

/** Who are partners and opponents in court at the same moment. */
@RestController
@RequestMapping("/api/v1/coopetition")
@Tag(name = "Coopetition", description = "Co-operation and conflict at the same moment")
class CoopetitionController {

	private static final Map<String, @Nullable Object> NEVER_BOTH = ListFlow.about("certainty", Certainty.NO.name(),
			"joint", List.of());

	private final CoopetitionQueries coopetition;

	private final KnownNames names;

	CoopetitionController(CoopetitionQueries coopetition, KnownNames names) {
		this.coopetition = coopetition;
		this.names = names;
	}

	@ListMapping
	@AgentTool("coopetition")
	@Operation(summary = "Who are partners in one place and opponents in court in another at one moment?",
			description = """
					An item is one pair of companies that are partners of one another. A lawsuit counts if its opposing \
					parties of record are the members of the pair, or, rolled up, belong to their groups; `viaGroup` \
					then shows the path of ownership. Certain pairs come first.""")
	@ApiResponse(responseCode = "200", description = "The pairs; none, with certainty NO, where it does not hold",
			content = @Content(schema = @Schema(implementation = Documented.CoopetitionList.class)))
	ListAnswer list(@ParameterObject CoopetitionFilter filter, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var question = filter.question(this.names);
		var atLeast = Read.atLeast(filter.certainty());
		var listing = new Listing(time, page, "coopetition" + filter,
				List.of(Integer.class, String.class, String.class));
		var asked = listing.window();
		var horizon = this.coopetition.findHorizon(question);
		var window = (asked == null && horizon != null) ? Window.on(horizon) : asked;
		if (window == null) {
			requireKnown(question);
			return listing.nothing();
		}
		var rows = this.coopetition.list(question, window, listing.slice(atLeast));
		if (rows.rows().isEmpty()) {
			requireKnown(question);
		}
		return listing.answer(rows.rows(), rows.query(), window, horizon, CoopetitionController::key, explain);
	}

	@DocumentMapping("/since")
	@Operation(summary = "Since when, and until when at least, are two companies both partners and opponents?",
			description = """
					Each partnership is set against each lawsuit, with the days on which both certainly and possibly held; an 					absent day is one that no source bounds.""")
	@ApiResponse(responseCode = "200",
			description = "The two; without companies, with certainty NO, where they never were both",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.BothSince.class)))
	EntityAnswer since(@Parameter(description = Described.A, example = "aws") @RequestParam String a,
			@Parameter(description = Described.B, example = "nokia") @RequestParam String b,
			@ParameterObject GroupParameter group,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var question = new CoopetitionQuestion(List.of(a, b), null, null, group.read());
		var rows = this.coopetition.since(a, b, question.rollUp());
		if (rows.rows().isEmpty()) {
			this.names.requireCompanies("a", List.of(a));
			this.names.requireCompanies("b", List.of(b));
		}
		var horizon = this.coopetition.findHorizon(question);
		return new EntityAnswer(horizon, null, horizon, Notice.TEXT, rows.first().orElse(NEVER_BOTH),
				Explanation.of(rows.query(), explain));
	}

	private void requireKnown(CoopetitionQuestion question) {
		this.names.requireCompanies("company", question.companies());
		this.names.requirePlace("market", question.market());
		this.names.requirePlace("forum", question.forum());
	}

	/** Certainty and the ids of the pair: what the query sorts by. */
	private static List<Object> key(Map<String, @Nullable Object> row) {
		var pair = (List<?>) Objects.requireNonNull(row.get("companies"));
		return List.of(Certainty.valueOf(String.valueOf(row.get("certainty"))).ordinal(), id(pair.get(0)),
				id(pair.get(1)));
	}

	private static String id(@Nullable Object company) {
		return String.valueOf(((Map<?, ?>) Objects.requireNonNull(company)).get("id"));
	}

}
