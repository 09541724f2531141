package dev.crossclaim.api.ask;

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

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.GraphMapping;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.PictureParameters;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;

import dev.crossclaim.query.NeighbourQueries;
import dev.crossclaim.query.Neighbourhood;

/** What lies around a company, product, patent or person. */
@RestController
@RequestMapping("/api/v1/neighbours")
@Tag(name = "Graph", description = "Questions whose answer is a graph")
class NeighbourController {

	private static final int DEEPEST = 3;

	private static final int MOST = 1000;

	private static final int USUAL = 200;

	private final NeighbourQueries neighbours;

	private final KnownNames names;

	NeighbourController(NeighbourQueries neighbours, KnownNames names) {
		this.neighbours = neighbours;
		this.names = names;
	}

	@GraphMapping("/{id}")
	@Operation(summary = "What lies around a company, product, patent or person?", description = """
			The relationships of the reading layer, up to three steps away, the strongest first. The entity itself is \
			looked into whatever its degree; another hub is shown, marked and not passed through. `shown` and `total` \
			count relationships; `totalIsExact` is false where hubs or later steps were not looked into.""")
	@ApiResponse(responseCode = "200", description = "The graph around it",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.NeighbourGraph.class)))
	GraphAnswer find(@Parameter(description = "Id of the entity", example = "nokia") @PathVariable String id,
			@Parameter(description = "How many steps away", example = "2",
					schema = @Schema(type = "integer", minimum = "1", maximum = "3", defaultValue = "1")) @RequestParam(
							required = false) @Nullable String depth,
			@Parameter(description = "Most relationships to return.", example = "100",
					schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
							defaultValue = "200")) @RequestParam(required = false) @Nullable String limit,
			@ParameterObject WalkParameters walk, @ParameterObject Time time, @ParameterObject PictureParameters shape,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		int steps = Read.number("depth", depth, 1, DEEPEST, 1);
		int most = Read.number("limit", limit, 1, MOST, USUAL);
		var flow = GraphFlow.of(time, this.neighbours.findHorizon(id));
		var filter = walk.at(flow.window(), this.names);
		var found = this.neighbours.find(id, filter, steps, most)
			.orElseThrow(() -> ApiProblem.unknown("entity", "id", id));
		if (found.edges().isEmpty()) {
			this.names.requirePlace("place", filter.place());
		}
		return flow.answer(null, found.nodes(), found.edges(), found.truncated(), counts(found), found.query(), explain,
				shape.shown(Titles.of("neighbours", found.nodes(), List.of(id)), List.of(id), false));
	}

	private static Map<String, @Nullable Object> counts(Neighbourhood found) {
		return ListFlow.about("shown", found.edges().size(), "total", found.total(), "totalIsExact",
				found.totalIsExact());
	}

}
