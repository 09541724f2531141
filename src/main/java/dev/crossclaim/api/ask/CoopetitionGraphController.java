package dev.crossclaim.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.GraphMapping;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.PictureParameters;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.CoopetitionQueries;
import dev.crossclaim.query.PairQueries;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.Slice;
import dev.crossclaim.query.Window;

/** The pairs that are partners and opponents, as a graph. */
@RestController
@RequestMapping("/api/v1/coopetition/graph")
@Tag(name = "Coopetition")
class CoopetitionGraphController {

	private static final int USUAL = 50;

	private static final List<String> OF_PAIR = List.of("partnerships", "lawsuits");

	private final CoopetitionQueries coopetition;

	private final PairQueries pairs;

	private final KnownNames names;

	CoopetitionGraphController(CoopetitionQueries coopetition, PairQueries pairs, KnownNames names) {
		this.coopetition = coopetition;
		this.pairs = pairs;
		this.names = names;
	}

	@GraphMapping
	@Operation(summary = "Who are partners and opponents at one moment, as a graph?",
			description = """
					The organisations with their partnerships, their lawsuits between the parties of record, and the steps of \
					ownership by which a party stands for a partner. The certainty of an edge is its own; that of each pair, and \
					when it holds, is under `pairs`.""")
	@ApiResponse(responseCode = "200", description = "The graph",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.CoopetitionGraph.class)))
	GraphAnswer find(@ParameterObject CoopetitionFilter filter, @ParameterObject Time time,
			@Parameter(description = "Most pairs.", example = "50",
					schema = @Schema(type = "integer", minimum = "1", maximum = "200",
							defaultValue = "50")) @RequestParam(required = false) @Nullable String limit,
			@ParameterObject PictureParameters shape,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var question = filter.question(this.names);
		var flow = GraphFlow.of(time, this.coopetition.findHorizon(question));
		int most = Read.number("limit", limit, 1, Page.CAP, USUAL);
		var window = (flow.window() != null) ? flow.window() : Window.on(java.time.LocalDate.EPOCH);
		var found = this.coopetition.list(question, window,
				new Slice(Read.atLeast(filter.certainty()), null, most + 1));
		if (found.rows().isEmpty()) {
			this.names.requireCompanies("company", question.companies());
			this.names.requirePlace("market", question.market());
			this.names.requirePlace("forum", question.forum());
		}
		return answer(flow, found, window, most, explain, shape);
	}

	private GraphAnswer answer(GraphFlow flow, Rows found, Window window, int most, boolean explain,
			PictureParameters shape) {
		var pairs = new ArrayList<Map<String, @Nullable Object>>();
		var records = new LinkedHashSet<String>();
		for (Map<String, @Nullable Object> pair : found.rows().subList(0, Math.min(most, found.rows().size()))) {
			addRecords(pair, records);
			pairs.add(ListFlow.without(pair, OF_PAIR));
		}
		var picture = new Picture();
		for (Map<String, @Nullable Object> row : this.pairs.listEdges(records, window).rows()) {
			picture.add(row);
		}
		return flow.answer(GraphFlow.strongest(pairs), picture.nodes(), picture.edges(), found.rows().size() > most,
				ListFlow.about("pairs", pairs), found.query(), explain,
				shape.shown(Titles.ofCoopetition(pairs.size()), List.of(), false));
	}

	private static void addRecords(Map<String, @Nullable Object> pair, Set<String> records) {
		Picture.maps(pair.get("partnerships")).forEach((one) -> records.add(String.valueOf(one.get("id"))));
		for (Map<String, @Nullable Object> lawsuit : Picture.maps(pair.get("lawsuits"))) {
			records.add(String.valueOf(lawsuit.get("id")));
			for (Map<String, @Nullable Object> side : Picture.maps(lawsuit.get("viaGroup"))) {
				Picture.maps(side.get("path")).forEach((step) -> records.add(String.valueOf(step.get("ownership"))));
			}
		}
	}

}
