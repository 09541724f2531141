package dev.crossclaim.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.GraphMapping;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.PictureParameters;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.CoopetitionQueries;
import dev.crossclaim.query.PairQueries;
import dev.crossclaim.query.PairQuestion;
import dev.crossclaim.query.Slice;
import dev.crossclaim.query.Window;

/** Everything between two companies or groups. */
@RestController
@RequestMapping("/api/v1/pair")
@Tag(name = "Graph")
class PairController {

	private static final int MOST = 500;

	private final PairQueries pairs;

	private final CoopetitionQueries coopetition;

	private final KnownNames names;

	PairController(PairQueries pairs, CoopetitionQueries coopetition, KnownNames names) {
		this.pairs = pairs;
		this.coopetition = coopetition;
		this.names = names;
	}

	@GraphMapping
	@AgentTool("pair")
	@Operation(summary = "What is there between two companies or groups, both ways?", description = """
			Co-operation, conflict, licences, supply, deals and ownership as a graph, with the parties as named; \
			`relationships` shows by way of which group a party stands for a company asked about. `places` sets \
			co-operation beside conflict in each place, `timeline` tells what happened up to then, and \
			`coopetition` whether they are partners and opponents at one moment.""")
	@ApiResponse(responseCode = "200", description = "The graph between the two",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.PairGraph.class)))
	GraphAnswer find(@Parameter(description = Described.A, example = "aws") @RequestParam String a,
			@Parameter(description = Described.B, example = "nokia") @RequestParam String b,
			@Parameter(description = "Where they co-operate: the place and what lies in it",
					example = "DE") @RequestParam(required = false) @Nullable String market,
			@Parameter(description = "Where they are opponents: the place and what lies in it",
					example = "US-DE") @RequestParam(required = false) @Nullable String forum,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject PictureParameters shape,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		if (a.equals(b)) {
			throw ApiProblem.invalid("b", b, "a and b are the same; a pair is of two.");
		}
		var question = new PairQuestion(a, b, this.names.place("market", market), this.names.place("forum", forum),
				group.read());
		var atLeast = Read.atLeast(sure.certainty());
		var flow = GraphFlow.of(time, this.coopetition.findHorizon(question.coopetition()));
		return answer(question, flow, atLeast, explain, shape);
	}

	private GraphAnswer answer(PairQuestion question, GraphFlow flow, Certainty atLeast, boolean explain,
			PictureParameters shape) {
		var window = (flow.window() != null) ? flow.window() : Window.on(java.time.LocalDate.EPOCH);
		var rows = this.pairs.list(question, window, MOST + 1);
		if (rows.rows().isEmpty()) {
			requireKnown(question);
		}
		var both = this.coopetition.list(question.coopetition(), window, new Slice(atLeast, null, MOST));
		var picture = new PairPicture(rows.rows(), both.rows(), atLeast);
		var happened = this.pairs.listHappenings(picture.records(),
				(flow.time().during() != null) ? window.from() : null, window.to(), new Slice(atLeast, null, MOST));
		var sentence = sentence(question, picture, flow, happened.rows(), atLeast);
		boolean cut = rows.rows().size() > MOST || both.rows().size() == MOST || happened.rows().size() == MOST;
		return flow.answer(null, picture.nodes(), picture.edges(), cut, picture.properties(sentence, happened.rows()),
				rows.query(), explain, shape.shown(sentence, List.of(question.a(), question.b()), true));
	}

	private String sentence(PairQuestion question, PairPicture picture, GraphFlow flow,
			List<Map<String, @Nullable Object>> happened, Certainty atLeast) {
		var names = new HashMap<String, String>();
		picture.nodes().forEach((node) -> names.put(String.valueOf(node.get("id")), String.valueOf(node.get("name"))));
		if (!names.keySet().containsAll(List.of(question.a(), question.b()))) {
			names.putAll(this.names.namesOf(List.of(question.a(), question.b())));
		}
		boolean narrowed = question.market() != null || question.forum() != null || atLeast == Certainty.YES;
		return new PairSentence(picture.relationships(), picture.edges(), names).say(question.a(), question.b(),
				flow.window(), happened, narrowed);
	}

	private void requireKnown(PairQuestion question) {
		this.names.requireCompanies("a", List.of(question.a()));
		this.names.requireCompanies("b", List.of(question.b()));
		this.names.requirePlace("market", question.market());
		this.names.requirePlace("forum", question.forum());
	}

}
