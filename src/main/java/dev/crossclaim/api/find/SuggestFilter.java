package dev.crossclaim.api.find;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed into a client of the reconciliation service. Beside the protocol's
 * parameters it knows those that OpenRefine's own widget may send with them.
 */
record SuggestFilter(
		@Parameter(required = true, description = "What was typed so far. At most 200 characters.",
				schema = @Schema(maxLength = 200), example = "nok") @Nullable String prefix,
		@Parameter(description = "How many suggestions to skip.", example = "0",
				schema = @Schema(type = "integer", minimum = "0", maximum = "180")) @Nullable String cursor,
		@Parameter(description = "Of entities: only of this type. Elsewhere it is without effect.",
				example = "Company") @Nullable List<String> type,
		@Parameter(description = "Accepted from OpenRefine, without effect.",
				example = "any") @Nullable String type_strict,
		@Parameter(description = "Accepted from OpenRefine, without effect.", example = "en") @Nullable String lang,
		@Parameter(description = "Accepted from OpenRefine, without effect.",
				example = "always") @Nullable String spell,
		@Parameter(description = "Accepted from OpenRefine, without effect.", example = "false") @Nullable String exact,
		@Parameter(description = "Accepted from OpenRefine, without effect.",
				example = "true") @Nullable String prefixed,
		@Parameter(description = "Most suggestions to return.", example = "5",
				schema = @Schema(type = "integer", minimum = "1", maximum = "20",
						defaultValue = "10")) @Nullable String limit,
		@Parameter(hidden = true) @Nullable String callback) {

	private static final int MOST = 20;

	private static final int FARTHEST = 180;

	int size() {
		return (this.limit != null) ? Typed.number("limit", this.limit, MOST) : MOST / 2;
	}

	int skipped() {
		return (this.cursor == null || this.cursor.equals("0")) ? 0 : Typed.number("cursor", this.cursor, FARTHEST);
	}

}
