package dev.crossclaim.api.ask;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.api.ask.ListFlow.Asked;
import dev.crossclaim.query.ListQuestion;

/** What happened when. */
@RestController
@RequestMapping("/api/v1/timeline")
@Tag(name = "Timeline", description = "What happened when, and what changed in the graph")
class TimelineController {

	private final ListFlow lists;

	private final KnownNames names;

	TimelineController(ListFlow lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	@ListMapping
	@AgentTool("timeline")
	@Operation(summary = "What happened when?",
			description = """
					Starts, ends, states and days of numbers, as claims state them, in the order of their days: of a company, \
					product, patent, lawsuit or other record, or of what names two of them. With `asOf` it is what had happened \
					by then, with `during` what happened in the period. `attested` is the first day on which a record is \
					attested whose start nobody states. What only a plan, opinion or allegation carries is POSSIBLE at most.""")
	@ApiResponse(responseCode = "200", description = "The dated things, oldest first",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.Timeline.class)))
	ListAnswer list(@Parameter(
			description = "Id of an entity or record; two, repeated or separated by a comma, ask for what names both",
			example = "[\"amazon\", \"nokia\"]") @RequestParam List<String> about,
			@ParameterObject CertaintyParameter sure, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var ids = Read.list(about);
		if (ids.size() > 2 || ids.contains("") || ids.stream().distinct().count() < ids.size()) {
			throw ApiProblem.invalid("about", String.join(",", ids), "about takes one id, or two that differ.");
		}
		var asked = new Asked(ListQuestion.TIMELINE, ListFlow.about("ids", ids, "records", null, "newest", false),
				(ids.size() == 1) ? ids.getFirst() : null,
				() -> ids.forEach((id) -> this.names.requireAnything("about", id)));
		return this.lists.answer(asked, this.lists.horizonOf(ids), time, sure.certainty(), page, explain);
	}

}
