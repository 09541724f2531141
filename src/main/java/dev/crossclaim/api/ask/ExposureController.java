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

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.api.GraphMapping;
import dev.crossclaim.api.PictureParameters;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.ExposureQueries;
import dev.crossclaim.query.WalkFilter;

/** Who would be touched if a product could not be used. */
@RestController
@RequestMapping("/api/v1/products/{id}/exposure")
@Tag(name = "Graph")
class ExposureController {

	private static final int HUB = 100;

	private static final int MOST = 1000;

	private static final int USUAL = 200;

	private final ExposureQueries exposure;

	ExposureController(ExposureQueries exposure) {
		this.exposure = exposure;
	}

	@GraphMapping
	@Operation(summary = "Who would be touched if a product were enjoined?", description = """
			Its makers, the deployments that run it or run on it with their parties, and from these the partners and \
			customers within three hops of the product; `exposed` lists each with the path that reaches it. It is a \
			thought experiment: an accusation is not a finding, and nothing here says that an injunction is likely.""")
	@ApiResponse(responseCode = "200", description = "Who is within three hops",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.ExposureGraph.class)))
	GraphAnswer find(
			@Parameter(description = "Id of the product", example = "aws-cloud-platform") @PathVariable String id,
			@Parameter(description = "Most relationships to look at.", example = "100",
					schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
							defaultValue = "200")) @RequestParam(required = false) @Nullable String limit,
			@ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@ParameterObject PictureParameters shape,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var flow = GraphFlow.of(time, this.exposure.findHorizon(id));
		var filter = new WalkFilter(ExposureQueries.spreading(), null, flow.window(), Read.atLeast(sure.certainty()),
				HUB);
		var found = this.exposure.find(id, filter, Read.number("limit", limit, 1, MOST, USUAL));
		if (found.direct().rows().isEmpty() && !this.exposure.knows(id)) {
			throw ApiProblem.unknown("product", "id", id);
		}
		var picture = new ExposurePicture(id, found);
		return flow.answer(GraphFlow.strongest(picture.exposed()), picture.nodes(), picture.edges(), found.truncated(),
				ListFlow.about("exposed", picture.exposed(), "isFinding", false), found.direct().query(), explain,
				shape.shown(Titles.of("exposure", picture.nodes(), List.of(id)), List.of(id), false));
	}

}
