package dev.crossclaim.api.read;

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

import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.LawsuitQueries;
import dev.crossclaim.query.Rows;
import dev.crossclaim.query.Window;

/** Lawsuits, each with what is asserted in it. */
@RestController
@RequestMapping("/api/v1/lawsuits")
@Tag(name = "Lawsuits", description = "Proceedings in one forum each, and the accusations made in them")
class LawsuitController {

	private final LawsuitQueries lawsuits;

	private final KnownNames names;

	LawsuitController(LawsuitQueries lawsuits, KnownNames names) {
		this.lawsuits = lawsuits;
		this.names = names;
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a lawsuit?",
			description = """
					Parties of record with their roles, forum, period, dispute and counter-suits; each accusation with who accuses \
					whom, over which patents, the products `accused` and its `technology`; products that are only mentioned under \
					`mentions`; what sources call unclear under `unresolved`; and what they say differently.""")
	@ApiResponse(responseCode = "200", description = "The lawsuit",
			content = @Content(schema = @Schema(implementation = Documented.LawsuitDocument.class)))
	EntityAnswer find(
			@Parameter(description = "Id of the lawsuit", example = "amazon-v-nokia-ded-2024") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var rows = this.lawsuits.find(id, time.window());
		return rows.first()
			.map((row) -> EntityAnswer.of(rows, row, "lawsuit", time, explain))
			.orElseThrow(() -> ApiProblem.unknown("lawsuit", "id", id));
	}

	@ListMapping
	@Operation(summary = "Which lawsuits were there, where, at one moment?",
			description = """
					Lawsuits by forum and party of record. A suit that is certainly pending comes before one of which no source \
					says so on a known day.""")
	@ApiResponse(responseCode = "200", description = "The lawsuits",
			content = @Content(schema = @Schema(implementation = Documented.LawsuitList.class)))
	ListAnswer list(@ParameterObject LawsuitFilter filter, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var forum = this.names.place("forum", filter.forum());
		var atLeast = Read.atLeast(filter.certainty());
		var listing = new Listing(time, page, "lawsuits" + filter, List.of(Integer.class, String.class));
		var rows = this.lawsuits.list(forum, filter.company(), listing.window(), listing.slice(atLeast));
		var items = itemsOf(rows);
		if (items.isEmpty()) {
			this.names.requireCompanies("company",
					Read.list((filter.company() != null) ? List.of(filter.company()) : null));
			this.names.requirePlace("forum", forum);
		}
		return listing.answer(items, rows.query(), windowOf(rows), rows.date("horizon"), LawsuitController::key,
				explain);
	}

	private static List<Map<String, @Nullable Object>> itemsOf(Rows rows) {
		var items = new ArrayList<Map<String, @Nullable Object>>();
		for (var row : rows.rows()) {
			if (row.get("lawsuit") instanceof Map<?, ?> lawsuit) {
				@SuppressWarnings("unchecked")
				var item = (Map<String, @Nullable Object>) lawsuit;
				items.add(item);
			}
		}
		return items;
	}

	private static @Nullable Window windowOf(Rows rows) {
		LocalDate from = rows.date("from");
		LocalDate to = rows.date("to");
		return (from != null && to != null) ? new Window(from, to) : null;
	}

	/** Certainty and id: what the query sorts by. */
	private static List<Object> key(Map<String, @Nullable Object> row) {
		return List.of(Certainty.valueOf(String.valueOf(row.get("certainty"))).ordinal(),
				String.valueOf(row.get("id")));
	}

}
