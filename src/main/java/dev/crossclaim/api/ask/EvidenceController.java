package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
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

import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Notice;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.ask.ListFlow.Asked;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.query.ListQueries;
import dev.crossclaim.query.ListQuestion;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.Slice;

/** Who says what lies behind a relationship or a record. */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "Evidence", description = "Who says what lies behind a relationship or a record")
class EvidenceController {

	private static final int PARTS = 4;

	private final ListFlow lists;

	private final ListQueries queries;

	private final KnownNames names;

	EvidenceController(ListFlow lists, ListQueries queries, KnownNames names) {
		this.lists = lists;
		this.queries = queries;
		this.names = names;
	}

	@DocumentMapping
	@AgentTool("evidence")
	@Operation(summary = "Who says what lies behind a relationship of a graph?",
			description = """
					The record behind it with parties, places and bounds, and every claim on it with its standing and its place in \
					a source. `backs` marks the claims that carry the relationship; `corroboration` counts their independent \
					origins, not articles.""")
	@ApiResponse(responseCode = "200", description = "The relationship, its record and its claims",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.EvidenceDocument.class)))
	EntityAnswer ofEdge(
			@Parameter(description = "Id of an edge of a graph: from, type, to and record",
					example = "aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de") @RequestParam String edge,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var parts = edge.split("\\|", -1);
		if (parts.length != PARTS) {
			throw ApiProblem.invalid("edge", edge, """
					An edge is named as graphs name it: from|TYPE|to|record, such as \
					aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de.""");
		}
		var type = Read.word("edge", parts[1], RelationType.reading()).name();
		var rows = find(ListFlow.about("a", parts[0], "b", parts[2], "type", type, "record", parts[3]));
		return answer(rows, parts[3], explain, ApiProblem.unknown("edge", "edge", edge));
	}

	@DocumentMapping("/{id}")
	@AgentTool("evidence")
	@Operation(summary = "Who says what lies behind a record or an entity?",
			description = "Every claim on it, with its standing, its place in a source and its origin.")
	@ApiResponse(responseCode = "200", description = "The record and its claims",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.EvidenceDocument.class)))
	EntityAnswer ofRecord(
			@Parameter(description = "Id of a record or an entity",
					example = "amazon-v-nokia-ded-2024") @PathVariable String id,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		return answer(find(ListFlow.about("a", null, "b", null, "type", null, "record", id)), id, explain,
				ApiProblem.unknown("entity", "id", id));
	}

	@ListMapping("/between")
	@AgentTool("evidence")
	@Operation(summary = "Who says what lies behind the relationships between two entities?",
			description = "An item is one relationship of the reading layer, in either direction, with its record and claims.")
	@ApiResponse(responseCode = "200", description = "The relationships with their claims",
			content = @Content(schema = @Schema(implementation = DocumentedGraphs.EvidenceList.class)))
	ListAnswer between(@Parameter(description = Described.A, example = "amazon") @RequestParam String from,
			@Parameter(description = Described.B, example = "nokia") @RequestParam String to,
			@Parameter(description = "One type of relationship",
					example = "LITIGATES_AGAINST") @RequestParam(required = false) @Nullable String type,
			@ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var word = (type != null) ? Read.word("type", type, RelationType.reading()).name() : null;
		var asked = new Asked(ListQuestion.EVIDENCE, ListFlow.about("a", from, "b", to, "type", word, "record", null),
				from, () -> {
					this.names.requireAnything("from", from);
					this.names.requireAnything("to", to);
				});
		return this.lists.answer(asked, page, explain);
	}

	private Rows find(Map<String, @Nullable Object> about) {
		return this.queries.list(ListQuestion.EVIDENCE, about, null, new Slice(Certainty.POSSIBLE, null, 1));
	}

	private EntityAnswer answer(Rows rows, String record, boolean explain, ApiProblem unknown) {
		var found = new ArrayList<Map<String, @Nullable Object>>(rows.rows());
		if (found.isEmpty()) {
			throw unknown;
		}
		LocalDate horizon = this.queries.findHorizon(record);
		return new EntityAnswer(horizon, null, horizon, Notice.TEXT, ListFlow.without(found.getFirst(), List.of("key")),
				Explanation.of(rows.query(), explain));
	}

}
