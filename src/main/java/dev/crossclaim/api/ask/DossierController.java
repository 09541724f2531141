package dev.crossclaim.api.ask;

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

import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.DocumentMapping;
import dev.crossclaim.api.Documented;
import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Explanation;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Notice;
import dev.crossclaim.api.Read;
import dev.crossclaim.api.Time;
import dev.crossclaim.query.CompanyQueries;
import dev.crossclaim.query.DossierQueries;

/** Everything on one company. */
@RestController
@RequestMapping("/api/v1/companies/{id}/dossier")
@Tag(name = "Companies")
class DossierController {

	private final DossierQueries dossiers;

	private final CompanyQueries companies;

	private final KnownNames names;

	DossierController(DossierQueries dossiers, CompanyQueries companies, KnownNames names) {
		this.dossiers = dossiers;
		this.companies = companies;
		this.names = names;
	}

	@DocumentMapping
	@AgentTool("dossier")
	@Operation(summary = "Everything on a company",
			description = """
					Group with paths and dates, partners, opponents, customers, suppliers, licences, deals, products, portfolios as \
					stated (never added up), accusations made and received, contradictions, and what happened last; each as \
					certain as on the day asked about. Evidence is given as ids of claims, or whole with `evidence=true`. Each \
					chapter holds at most 200 items; `truncated` says whether one was cut.""")
	@ApiResponse(responseCode = "200", description = "The dossier",
			content = @Content(schema = @Schema(implementation = DocumentedDossier.class)))
	EntityAnswer find(@Parameter(description = "Id of the company", example = "nokia") @PathVariable String id,
			@ParameterObject GroupParameter group, @ParameterObject CertaintyParameter sure, @ParameterObject Time time,
			@Parameter(description = "Gives statements whole, not as ids",
					example = "false") @RequestParam(defaultValue = "false") boolean evidence,
			@Parameter(description = Documented.EXPLAIN) @RequestParam(defaultValue = "false") boolean explain) {
		var flow = GraphFlow.of(time, this.companies.findHorizon(id));
		var found = this.dossiers.find(id, group.read(), flow.window(), Read.atLeast(sure.certainty()))
			.orElseThrow(() -> this.names.unknownCompany("id", id));
		var window = flow.window();
		return new EntityAnswer((time.during() != null || window == null) ? null : window.from(), time.during(),
				flow.horizon(), Notice.TEXT, new DossierChapters(found, evidence).properties(),
				Explanation.of(found.company().query(), explain));
	}

}
