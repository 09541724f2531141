package dev.crossclaim.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.FileReport;

/** A job as it is answered. */
@Schema(name = "ImportJob")
record JobAnswer(long id, @Schema(description = "What was asked for") String what,
		@Schema(description = "Name of the key that asked for it") String owner, Instant asked,
		@Schema(allowableValues = {
				"queued", "running", "done", "stopped", "failed" }) String state,
		@Schema(description = "The file that is being read, or was last") @Nullable String file,
		@Schema(description = "Of that file") Counts counts,
		@Schema(description = "How much of its bytes is read, from 0 to 1") @Nullable Double share,
		@Schema(description = "What became of all files, when it is over") List<ReadFile> files,
		@Schema(description = "Why it failed") @Nullable String failure){

	/** What became of a file. */
	@Schema(name = "ImportedFile")
	record ReadFile(String file, @Schema(allowableValues = {
			"done", "known", "not-of-source", "tried", "stopped", "broken" }) String outcome, @Nullable Long run,
			Counts counts, @Nullable String note){

		static ReadFile of(FileReport report) {
			return new ReadFile(report.file(), report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
					report.run(), Counts.of(report.tally()), report.note().isEmpty() ? null : report.note());
		}

	}

	/** Jobs, the latest first. */
	@Schema(name = "ImportJobList")
	record Many(List<JobAnswer> items) {
	}

}
