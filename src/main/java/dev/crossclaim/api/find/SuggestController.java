package dev.crossclaim.api.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.Read;

/** Completes what is being typed into a client of the reconciliation service. */
@RestController
@RequestMapping(path = "/api/v1/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reconcile")
class SuggestController {

	private final Completions completions;

	private final Preview preview;

	private final JsonMapper json;

	SuggestController(Completions completions, Preview preview, JsonMapper json) {
		this.completions = completions;
		this.preview = preview;
		this.json = json;
	}

	@GetMapping("/suggest/entity")
	@Operation(summary = "Which thing may this become?",
			description = "The suggest service for entities, protocol 0.2.")
	@ApiResponse(responseCode = "200", description = "Suggestions",
			content = @Content(schema = @Schema(type = "object")))
	ResponseEntity<Object> suggestEntity(@ParameterObject SuggestFilter filter) {
		var typed = Typed.text("prefix", filter.prefix());
		var found = this.completions.list(typed, Kinds.read("type", Read.list(filter.type())),
				filter.skipped() + filter.size());
		var suggestions = found.stream().skip(filter.skipped()).map(SuggestController::entity).toList();
		return Jsonp.answer(Map.of("result", suggestions), filter.callback(), this.json);
	}

	@GetMapping("/suggest/type")
	@Operation(summary = "Which type may this become?", description = "The suggest service for types, protocol 0.2.")
	@ApiResponse(responseCode = "200", description = "Suggestions",
			content = @Content(schema = @Schema(type = "object")))
	ResponseEntity<Object> suggestType(@ParameterObject SuggestFilter filter) {
		return Jsonp.answer(Map.of("result", fitting(Manifest.types(), filter)), filter.callback(), this.json);
	}

	@GetMapping("/suggest/property")
	@Operation(summary = "Which property may this become?",
			description = "The suggest service for properties, protocol 0.2.")
	@ApiResponse(responseCode = "200", description = "Suggestions",
			content = @Content(schema = @Schema(type = "object")))
	ResponseEntity<Object> suggestProperty(@ParameterObject SuggestFilter filter) {
		return Jsonp.answer(Map.of("result", fitting(Manifest.properties(), filter)), filter.callback(), this.json);
	}

	@GetMapping("/flyout")
	@Operation(summary = "What is shown beside a suggestion?",
			description = "The flyout service for entities, protocol 0.2.")
	@ApiResponse(responseCode = "200", description = "A small piece of HTML",
			content = @Content(schema = @Schema(type = "object")))
	ResponseEntity<Object> flyout(
			@Parameter(required = true, description = "Id of an entity or a record.",
					example = "nokia") @RequestParam(required = false) @Nullable String id,
			@Parameter(hidden = true) @RequestParam(required = false) @Nullable String callback) {
		var asked = Typed.text("id", id);
		return Jsonp.answer(new Flyout(asked, this.preview.fragment(asked)), callback, this.json);
	}

	private static Map<String, Object> entity(Map<String, @Nullable Object> found) {
		var label = String.valueOf(found.get("label"));
		var matched = String.valueOf(found.get("matched"));
		var entity = new LinkedHashMap<String, Object>();
		entity.put("id", String.valueOf(found.get("id")));
		entity.put("name", String.valueOf(found.get("name")));
		if (!matched.equals(found.get("name"))) {
			entity.put("description", "also called " + matched);
		}
		entity.put("notable", List.of(Manifest.shortType(label)));
		return entity;
	}

	/** Those whose id or name has the text in it, first those that begin with it. */
	private static List<Manifest.Thing> fitting(List<Manifest.Thing> all, SuggestFilter filter) {
		var typed = Typed.text("prefix", filter.prefix()).toLowerCase(Locale.ROOT);
		return all.stream()
			.filter((one) -> places(one, typed) >= 0)
			.sorted(Comparator.comparingInt((one) -> (places(one, typed) == 0) ? 0 : 1))
			.skip(filter.skipped())
			.limit(filter.size())
			.toList();
	}

	/** Where the text stands in id or name, or -1. */
	private static int places(Manifest.Thing one, String typed) {
		int inId = one.id().toLowerCase(Locale.ROOT).indexOf(typed);
		int inName = one.name().toLowerCase(Locale.ROOT).indexOf(typed);
		return (inId < 0 || inName < 0) ? Math.max(inId, inName) : Math.min(inId, inName);
	}

	/** What is shown beside a suggestion. */
	record Flyout(String id, String html) {
	}

}
