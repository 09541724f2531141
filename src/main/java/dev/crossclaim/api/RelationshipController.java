package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.CompanyQueries;
import dev.crossclaim.query.Window;

/** With whom a company is connected. */
@RestController
@RequestMapping("/api/v1/companies/{id}/relationships")
@Tag(name = "Companies")
class RelationshipController {

	private final CompanyQueries companies;

	private final KnownNames names;

	RelationshipController(CompanyQueries companies, KnownNames names) {
		this.companies = companies;
		this.names = names;
	}

	@GetMapping
	@Operation(summary = "Partners, customers, suppliers, rivals, opponents, licensors and licensees of a company",
			description = """
					An item is one direct relationship of the company or, rolled up, of a member of its group, with the \
					record behind it, its places and period, and who says so. Certain ones come first.""")
	@ApiResponse(responseCode = "200", description = "The relationships",
			content = @Content(schema = @Schema(implementation = Documented.RelationshipList.class)))
	ListAnswer list(@Parameter(description = "Id of the company", example = "nokia") @PathVariable String id,
			@ParameterObject RelationshipFilter filter, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var place = Read.place("place", filter.place());
		var rollUp = Read.rollUp(filter.rollUp());
		var types = filter.types();
		var atLeast = Read.atLeast(filter.certainty());
		var listing = new Listing(time, page, "relationships" + id + filter,
				List.of(Integer.class, String.class, String.class, String.class));
		var asked = listing.window();
		var known = this.companies.findHorizon(id, rollUp)
			.first()
			.orElseThrow(() -> this.names.unknownCompany("id", id));
		var horizon = (LocalDate) known.get("horizon");
		var window = (asked == null && horizon != null) ? Window.on(horizon) : asked;
		if (window == null) {
			return listing.nothing();
		}
		var rows = this.companies.listRelationships(id, types, place, rollUp, window, listing.slice(atLeast));
		if (rows.rows().isEmpty()) {
			this.names.requirePlace("place", place);
		}
		return listing.answer(rows.rows(), rows.query(), window, horizon, RelationshipController::key, explain);
	}

	/**
	 * Certainty, type, and the ids of the other side and of the record: what the query
	 * sorts by.
	 */
	private static List<Object> key(Map<String, @Nullable Object> row) {
		var other = (Map<?, ?>) Objects.requireNonNull(row.get("other"));
		return List.of(Certainty.valueOf(String.valueOf(row.get("certainty"))).ordinal(),
				String.valueOf(row.get("type")), String.valueOf(other.get("id")), String.valueOf(row.get("record")));
	}

}
