package dev.crossclaim.api.imports;

import java.util.Comparator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Page;
import dev.crossclaim.api.Read;
import dev.crossclaim.imports.ImportRun;
import dev.crossclaim.imports.Imports;

/** What was imported, and what of it could not be used. */
@RestController
@RequestMapping(path = ImportController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Files of providers: what was read, and new ones; needs a key of the scope import")
class ImportController {

	static final String PATH = "/api/v1/imports";

	static final String NUMBER = "Number of the run";

	private static final String LIMIT = "Most items to return, up to 200";

	private static final int MOST = 999_999_999;

	private final Imports imports;

	ImportController(Imports imports) {
		this.imports = imports;
	}

	@GetMapping("/sources")
	@Operation(operationId = "listImportSources", summary = "What can be imported?")
	RunAnswer.Sources sources() {
		return new RunAnswer.Sources(this.imports.listSources().stream().map(RunAnswer.Source::of).toList());
	}

	@GetMapping
	@Operation(operationId = "listImportRuns", summary = "Which files were imported? The latest first.")
	RunAnswer.Many list(
			@Parameter(description = "Go on before this run: the `next` of the answer before",
					example = "1000") @RequestParam(required = false) @Nullable String before,
			@Parameter(description = LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit) {
		int most = new Page(limit, null).size();
		long end = Read.number("before", before, 1, MOST, MOST);
		var items = this.imports.listRuns()
			.stream()
			.filter((run) -> run.number() < end)
			.sorted(Comparator.comparingLong(ImportRun::number).reversed())
			.limit(most + 1L)
			.map(RunAnswer::of)
			.toList();
		return (items.size() > most) ? new RunAnswer.Many(items.subList(0, most), items.get(most - 1).run())
				: new RunAnswer.Many(items, null);
	}

	@GetMapping("/{run}")
	@Operation(operationId = "getImportRun", summary = "What became of one file?")
	RunAnswer get(@Parameter(description = NUMBER, example = "1") @PathVariable String run) {
		return RunAnswer.of(find(run));
	}

	@GetMapping("/{run}/quarantined")
	@Operation(operationId = "listQuarantinedRows", summary = "Which rows of it could not be used?",
			description = "By line, with the reason and the text; ways to reach people are taken out of it.")
	RunAnswer.Quarantined quarantined(@Parameter(description = NUMBER, example = "1") @PathVariable String run,
			@Parameter(description = "Rows to pass over: the `next` of the answer before",
					example = "0") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit) {
		int most = new Page(limit, null).size();
		int passed = Read.number("after", after, 0, MOST, 0);
		var rows = this.imports.listQuarantined(find(run).number());
		var page = rows.stream().skip(passed).limit(most).toList();
		return new RunAnswer.Quarantined(page, (rows.size() > passed + most) ? passed + most : null);
	}

	private ImportRun find(String run) {
		return this.imports.listRuns()
			.stream()
			.filter((one) -> String.valueOf(one.number()).equals(run))
			.findFirst()
			.orElseThrow(() -> ApiProblem.unknown("import", "run", run));
	}

}
