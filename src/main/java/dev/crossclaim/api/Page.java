package dev.crossclaim.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted, as typed. */
public record Page(
		@Parameter(description = "Most items to return.",
				schema = @Schema(type = "integer", minimum = "1", maximum = "200",
						defaultValue = "50")) @Nullable String limit,
		@Parameter(description = """
				Where to go on: the `next` of the answer before. It fixes `asOf` and belongs to the parameters that it \
				was given for; with others it is an error.""") @Nullable String cursor) {

	/** Most items that one answer holds. */
	public static final int CAP = 200;

	private static final int DEFAULT = 50;

	public int size() {
		return Read.number("limit", this.limit, 1, CAP, DEFAULT);
	}

}
