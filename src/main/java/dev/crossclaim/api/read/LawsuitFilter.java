package dev.crossclaim.api.read;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which lawsuits are wanted, as typed. */
record LawsuitFilter(
		@Parameter(
				description = """
						Where the lawsuit is heard. It matches the place and what lies in it: a US suit whose court is not named is within \
						`US`, and never in `US-DE`.""",
				example = "US") @Nullable String forum,
		@Parameter(description = "Id of a party of record, as named; its group is not rolled up.",
				example = "nokia") @Nullable String company,
		@Parameter(
				description = "`POSSIBLE` (default): certain and possible answers, marked; `YES`: certain ones only.",
				schema = @Schema(allowableValues = {
						"POSSIBLE", "YES" }, defaultValue = "POSSIBLE")) @Nullable String certainty){

}
