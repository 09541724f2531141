package dev.crossclaim.api.find;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Notice;
import dev.crossclaim.api.Read;
import dev.crossclaim.query.SourceQueries;

/** Completes what somebody is typing. */
@RestController
@RequestMapping("/api/v1/autocomplete")
@Tag(name = "Find")
class AutocompleteController {

	private static final int CAP = 20;

	private final Completions completions;

	private final SourceQueries sources;

	AutocompleteController(Completions completions, SourceQueries sources) {
		this.completions = completions;
		this.sources = sources;
	}

	@ListMapping
	@Operation(summary = "What may this become?",
			description = """
					Names, aliases, ids and numbers, as they are typed: first what is called exactly so, then what begins so, then \
					what has a word that begins so, then what is near to it. There are no further pages: type on.""")
	@ApiResponse(responseCode = "200", description = "What it may become",
			content = @Content(schema = @Schema(implementation = DocumentedFind.CompletionList.class)))
	ListAnswer complete(@Parameter(required = true,
			description = "The beginning of a name, of one of its words, or of an id. At most 200 characters.",
			schema = @Schema(maxLength = 200), example = "nok") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Only of this kind, such as `Company`. Repeated: any of them.",
					example = "Company") @RequestParam(required = false) @Nullable List<String> kind,
			@Parameter(description = "Most items to return.", example = "5",
					schema = @Schema(type = "integer", minimum = "1", maximum = "20",
							defaultValue = "10")) @RequestParam(required = false) @Nullable String limit) {
		var typed = Typed.text("q", q);
		var items = this.completions.list(typed, Kinds.read("kind", Read.list(kind)),
				(limit != null) ? Typed.number("limit", limit, CAP) : CAP / 2);
		var horizon = this.sources.findHorizon(null);
		return new ListAnswer(horizon, null, horizon, null, Notice.TEXT, items, null, null);
	}

}
