package dev.crossclaim.api.ask;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.Listing;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
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

	@ListMapping
	@Operation(summary = "Partners, customers, suppliers, rivals, opponents, licensors and licensees of a company",
			description = """
					An item is one direct relationship of the company or, rolled up, of a member of its group, with the \
					record behind it, its places and period, and who says so. Certain ones come first.""")
	@ApiResponse(responseCode = "200", description = "The relationships",
			content = @Content(schema = @Schema(implementation = Documented.RelationshipList.class)))
	ListAnswer list(@Parameter(description = "Id of the company", example = "nokia") @PathVariable String id,
			@ParameterObject RelationshipFilter filter, @ParameterObject Time time, @ParameterObject Page page,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var place = this.names.place("place", filter.place());
		var rollUp = Read.rollUp(filter.rollUp());
		var types = filter.types();
		var atLeast = Read.atLeast(filter.certainty());
		var listing = new Listing(time, page, "relationships" + id + filter, List.of(String.class));
		var asked = listing.window();
		var horizon = this.companies.findHorizon(id);
		var window = (asked == null && horizon != null) ? Window.on(horizon) : asked;
		if (window == null) {
			this.names.requireCompanies("id", List.of(id));
			return listing.nothing();
		}
		var rows = this.companies.listRelationships(id, types, place, rollUp, window, listing.slice(atLeast));
		if (rows.rows().isEmpty()) {
			this.names.requireCompanies("id", List.of(id));
			this.names.requirePlace("place", place);
		}
		return listing.answer(rows.rows(), rows.query(), window, horizon, Listing::keyOf, explain);
	}

}
