package dev.crossclaim.api.find;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an organisation, as typed. */
record MatchFilter(@Parameter(required = true,
		description = "Its name, in any script, with or without its legal form; at most 200 characters. It may be "
				+ "left out where an identifier is given.",
		schema = @Schema(maxLength = 200), example = "NOKIA OYJ") @Nullable String name,
		@Parameter(description = "Under whose law it is organised, ISO 3166: `FI`, `US-DE`.",
				example = "FI") @Nullable String country,
		@Parameter(description = "Its Legal Entity Identifier.", example = "549300A0JPRWG1KI7U06") @Nullable String lei,
		@Parameter(description = "Its Central Index Key at the SEC.", example = "924613") @Nullable String cik,
		@Parameter(description = "Its Wikidata item.", example = "Q1418") @Nullable String wikidata,
		@Parameter(description = "An exchange symbol; it supports a name and decides nothing.",
				example = "NYSE: NOK") @Nullable String ticker,
		@Parameter(description = "Most candidates to return.", example = "5", schema = @Schema(type = "integer",
				minimum = "1", maximum = "50", defaultValue = "10")) @Nullable String limit) {
}
