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

import dev.crossclaim.query.NeighbourQueries;
import dev.crossclaim.query.PathQueries;
import dev.crossclaim.query.Paths;

/** How two entities are connected. */
@RestController
@RequestMapping("/api/v1/paths")
@Tag(name = "Graph")
class PathController {

	private static final int LONGEST = 6;

	private static final int USUAL_LENGTH = 4;

	private static final int MOST = 20;

	private static final int USUAL = 5;

	private final PathQueries paths;

	private final NeighbourQueries neighbours;

	private final KnownNames names;

	PathController(PathQueries paths, NeighbourQueries neighbours, KnownNames names) {
		this.paths = paths;
		this.neighbours = neighbours;
		this.names = names;
	}

	@GraphMapping
	@AgentTool("paths")
	@Operation(summary = "How are two companies, products, patents or persons connected?",
			description = """
					The shortest paths over the reading layer, the most certain first, each with its steps, the record and period \
					behind each step, and a sentence. Hubs are not passed through. Where two nodes are connected in several \
					ways, the step shows the strongest. A path is as certain as all its steps together.""")
	@ApiResponse(responseCode = "200", description = "The paths, and the graph that they make",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.PathGraph.class)))
	GraphAnswer find(
			@Parameter(description = "Id of the entity to start at", example = "aws") @RequestParam String from,
			@Parameter(description = "Id of the entity to reach", example = "red-hat") @RequestParam String to,
			@Parameter(description = "Most steps of a path", example = "3",
					schema = @Schema(type = "integer", minimum = "1", maximum = "6", defaultValue = "4")) @RequestParam(
							required = false) @Nullable String maxLength,
			@Parameter(description = "Most paths to return.", example = "2",
					schema = @Schema(type = "integer", minimum = "1", maximum = "20",
							defaultValue = "5")) @RequestParam(required = false) @Nullable String limit,
			@ParameterObject WalkParameters walk, @ParameterObject Time time, @ParameterObject PictureParameters shape,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		if (from.equals(to)) {
			throw ApiProblem.invalid("to", to, "from and to are the same; a path is between two.");
		}
		var flow = flow(from, to, time);
		var filter = walk.at(flow.window(), this.names);
		var found = this.paths.find(from, to, filter, Read.number("maxLength", maxLength, 1, LONGEST, USUAL_LENGTH),
				Read.number("limit", limit, 1, MOST, USUAL));
		if (found.paths().isEmpty()) {
			requireKnown("from", from);
			requireKnown("to", to);
			this.names.requirePlace("place", filter.place());
		}
		return answer(flow, found, List.of(from, to), explain, shape);
	}

	/** A path is a join: the sources reach as far as on the less known of its ends. */
	private GraphFlow flow(String from, String to, Time time) {
		var first = this.neighbours.findHorizon(from);
		var second = this.neighbours.findHorizon(to);
		boolean earlier = second == null || first != null && first.isBefore(second);
		return GraphFlow.of(time, earlier ? first : second);
	}

	private void requireKnown(String parameter, String id) {
		if (!this.paths.knows(id)) {
			throw ApiProblem.unknown("entity", parameter, id);
		}
	}

	private static GraphAnswer answer(GraphFlow flow, Paths found, List<String> ends, boolean explain,
			PictureParameters shape) {
		var picture = new PathPicture(found, ends);
		return flow.answer(GraphFlow.strongest(found.paths()), picture.nodes(), picture.edges(), found.truncated(),
				Map.of("paths", picture.paths()), found.query(), explain,
				shape.shown(Titles.of("paths", picture.nodes(), ends), ends, false));
	}

}
