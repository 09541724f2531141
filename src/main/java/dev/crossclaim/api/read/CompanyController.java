package dev.crossclaim.api.read;

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

import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Filtered;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.CompanyQueries;
import dev.crossclaim.query.list.Kind;

/** What is known of one company. */
@RestController
@RequestMapping("/api/v1/companies")
@Tag(name = "Companies", description = "Companies, their divisions and groups, and whom they are connected with")
class CompanyController {

	private final CompanyQueries companies;

	private final KnownNames names;

	private final Reading reading;

	CompanyController(CompanyQueries companies, KnownNames names, Reading reading) {
		this.companies = companies;
		this.names = names;
		this.reading = reading;
	}

	@DocumentMapping("/{id}")
	@Operation(summary = "What is known of a company?",
			description = """
					Its names, its group at the time asked about, what it offers and owns, who heads it, the numbers that sources \
					state of it (each in its own unit, never added up), and the accusations that it made and received.""")
	@ApiResponse(responseCode = "200", description = "The company",
			content = @Content(schema = @Schema(implementation = Documented.CompanyDocument.class)))
	EntityAnswer find(@Parameter(description = "Id of the company", example = "nokia") @PathVariable String id,
			@ParameterObject Time time,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var rows = this.companies.find(id, time.window());
		return rows.first()
			.map((row) -> EntityAnswer.of(rows, row, "company", time, explain))
			.orElseThrow(() -> this.names.unknownCompany("id", id));
	}

	@ListMapping
	@Operation(summary = "Which companies are there?",
			description = "By sort, seat, role in records, parent, and who speaks of them.")
	@ApiResponse(responseCode = "200", description = "The companies",
			content = @Content(schema = @Schema(implementation = Listed.CompanyList.class)))
	ListAnswer list(@Parameter(hidden = true) @Filtered(Kind.COMPANIES) Asked asked) {
		return this.reading.list(asked);
	}

}
