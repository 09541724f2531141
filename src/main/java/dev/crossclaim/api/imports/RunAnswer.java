package dev.crossclaim.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.ImportRun;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.QuarantinedRow;

/** A run as it is answered: one reading of one file. */
@Schema(name = "ImportRun")
record RunAnswer(long run, String source, String file, String sha256, @Schema(allowableValues = {
		"running", "complete", "withdrawing", "withdrawn" }) String state, Instant started, @Nullable Instant ended,
		Counts counts){

	static RunAnswer of(ImportRun run) {
		return new RunAnswer(run.number(), run.source(), run.file(), run.sha256(),
				run.state().name().toLowerCase(Locale.ROOT), run.started(), run.ended(), Counts.of(run.tally()));
	}

	/** Runs, and the number before which to go on. */
	@Schema(name = "ImportRunList")
	record Many(List<RunAnswer> items, @Nullable Long next) {
	}

	/** Rows that could not be used, and how many to pass over to go on. */
	@Schema(name = "QuarantinedRowList")
	record Quarantined(List<QuarantinedRow> items, @Nullable Integer next) {
	}

	/** What can be imported. */
	@Schema(name = "ImportSource")
	record Source(String source, String title, String publisher, String licence, String url) {

		static Source of(Provider provider) {
			return new Source(provider.id(), provider.title(), provider.publisher(), provider.licence(),
					provider.url());
		}

	}

	/** All that can be imported. */
	@Schema(name = "ImportSourceList")
	record Sources(List<Source> items) {
	}

}
