package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.Arrays;
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

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Time;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.ask.ListFlow.Asked;
import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.query.ListQuestion;

/** What is said, what was known, and what rests on little. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sources")
class StatementController {

	private final ListFlow lists;

	private final KnownNames names;

	StatementController(ListFlow lists, KnownNames names) {
		this.lists = lists;
		this.names = names;
	}

	@ListMapping("/statements")
	@Operation(summary = "What do sources say about this, who says it, how strongly, where?",
			description = """
					Every statement on an entity or record, or with it as the value. Nothing is left out: plans, opinions, denials, \
					and what was corrected or taken back, each with its standing.""")
	@ApiResponse(responseCode = "200", description = "The statements",
			content = @Content(schema = @Schema(implementation = DocumentedLists.StatementList.class)))
	ListAnswer statements(
			@Parameter(description = "Id of an entity or record", example = "ibm") @RequestParam String about,
			@Parameter(description = "One modality, such as `ALLEGED`", example = "UNKNOWN",
					schema = @Schema(implementation = Modality.class)) @RequestParam(
							required = false) @Nullable String modality,
			@Parameter(description = "One field of a claim, such as `party`",
					example = "party") @RequestParam(required = false) @Nullable String field,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var own = ListFlow.about("id", about, "modality",
				(modality != null) ? Read.word("modality", modality, List.of(Modality.values())).name() : null, "field",
				field(field));
		return this.lists.answer(
				new Asked(ListQuestion.STATEMENTS_ABOUT, own, about, () -> this.names.requireAnything("about", about)),
				page, explain);
	}

	@ListMapping("/known")
	@Operation(summary = "What was publicly known on a day?", description = """
			Each record and entity with what the sources said of it that had certainly been published by then, and the \
			bounds, parties and places that follow from these statements alone. A source without a date was not \
			certainly known on any day.""")
	@ApiResponse(responseCode = "200", description = "What was known",
			content = @Content(schema = @Schema(implementation = DocumentedLists.HeldList.class)))
	ListAnswer known(@Parameter(description = "The day", example = "2024-07-31") @RequestParam String at,
			@Parameter(
					description = "Id of an entity or record, for it and the records that name it; none asks for all",
					example = "aws-nokia-cloud-core-de") @RequestParam(required = false) @Nullable String about,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return held(ListQuestion.KNOWN_AT, "knownAt", at, about, page, explain);
	}

	@ListMapping("/recorded")
	@Operation(summary = "What did this graph hold on a day?", description = """
			The same from the statements that had been recorded by then and not yet been taken back or replaced.""")
	@ApiResponse(responseCode = "200", description = "What the graph held",
			content = @Content(schema = @Schema(implementation = DocumentedLists.HeldList.class)))
	ListAnswer recorded(@Parameter(description = "The day", example = "2026-11-22") @RequestParam String at,
			@Parameter(
					description = "Id of an entity or record, for it and the records that name it; none asks for all",
					example = "aws-nokia-cloud-core-de") @RequestParam(required = false) @Nullable String about,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return held(ListQuestion.RECORDED_AS_OF, "recordedAsOf", at, about, page, explain);
	}

	@ListMapping("/thin-evidence")
	@Operation(summary = "Which relationships rest on thin evidence?",
			description = """
					On one origin only, on anonymous origins only, or on nothing but the word of a party to it. Two articles that \
					repeat one complaint are one origin.""")
	@ApiResponse(responseCode = "200", description = "The relationships, each with its reasons",
			content = @Content(schema = @Schema(implementation = DocumentedLists.ThinList.class)))
	ListAnswer thin(
			@Parameter(description = "Id of one end; none asks for all",
					example = "nokia") @RequestParam(required = false) @Nullable String company,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return this.lists.answer(new Asked(ListQuestion.THINLY_EVIDENCED, ListFlow.about("company", company), company,
				() -> requireCompany(company)), page, explain);
	}

	private ListAnswer held(ListQuestion question, String name, String at, @Nullable String about, Page page,
			boolean explain) {
		var asked = new Asked(question, ListFlow.about(name, day(at), "id", about), about,
				() -> this.names.requireAnything("about", about));
		return this.lists.answer(asked, page, explain);
	}

	private void requireCompany(@Nullable String company) {
		if (company != null) {
			this.names.requireCompanies("company", List.of(company));
		}
	}

	private static LocalDate day(String typed) {
		return Time.requireDay("at", typed, "at takes a day such as 2024-07-31.");
	}

	private static @Nullable String field(@Nullable String typed) {
		var words = Arrays.stream(Field.values()).map(Field::word).toList();
		if (typed != null && !words.contains(typed)) {
			throw ApiProblem.invalid("field", typed, "There is no field '%s'.".formatted(ApiProblem.shortened(typed)))
				.allowed(typed, words);
		}
		return typed;
	}

}
