package dev.crossclaim.api.ask;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How certain an answer has to be, as typed. */
record CertaintyParameter(
		@Parameter(description = Described.CERTAINTY, example = "POSSIBLE", schema = @Schema(allowableValues = {
				"POSSIBLE", "YES" }, defaultValue = "POSSIBLE")) @Nullable String certainty){

}
