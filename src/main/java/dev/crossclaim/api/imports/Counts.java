package dev.crossclaim.api.imports;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;

import dev.crossclaim.imports.Tally;
import dev.crossclaim.imports.Tally.Fate;

/** How many rows were read, and what became of them: each counts once. */
@Schema(name = "ImportCounts")
record Counts(@Schema(description = "Rows read") long read, long imported, long merged, long unchanged, long skipped,
		long quarantined, @Schema(description = "Rows by fate and reason") Map<String, Long> reasons,
		@Schema(description = "What stands in the rows, such as citations") Map<String, Long> beside) {

	static Counts of(Tally tally) {
		return new Counts(tally.read(), tally.count(Fate.IMPORTED), tally.count(Fate.MERGED),
				tally.count(Fate.UNCHANGED), tally.count(Fate.SKIPPED), tally.count(Fate.QUARANTINED),
				new TreeMap<>(tally.reasons()), new TreeMap<>(tally.beside()));
	}

}
