package dev.crossclaim.api.ask;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Read;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.query.WalkFilter;
import dev.crossclaim.query.Window;

/** Which relationships a walk may use, as typed. */
record WalkParameters(@Parameter(description = """
		Types of relationship of the reading layer, repeated or separated by commas; none asks for all. Plans, guesses \
		and opinions make no relationship there, so none of them is ever on the way.""",
		example = "[\"PARTNERS_WITH\", \"LITIGATES_AGAINST\"]") @Nullable List<String> type,
		@Parameter(
				description = """
						Where it holds: a market, or the forum of a lawsuit. It matches the place and what lies in it; what has \
						no place never matches.""",
				example = "DE") @Nullable String place,
		@Parameter(description = Described.CERTAINTY, example = "YES", schema = @Schema(allowableValues = {
				"POSSIBLE", "YES" }, defaultValue = "POSSIBLE")) @Nullable String certainty,
		@Parameter(
				description = """
						A node with more relationships of these types than this is shown, marked `hub`, and not passed through.""",
				example = "50", schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
						defaultValue = "100")) @Nullable String hubLimit){

	private static final int MOST_OF_HUB = 1000;

	private static final int USUAL_OF_HUB = 100;

	WalkFilter at(@Nullable Window time, KnownNames names) {
		return new WalkFilter(types(), names.place("place", this.place), time, Read.atLeast(this.certainty),
				Read.number("hubLimit", this.hubLimit, 1, MOST_OF_HUB, USUAL_OF_HUB));
	}

	private List<RelationType> types() {
		return Read.list(this.type).stream().map((typed) -> Read.word("type", typed, RelationType.reading())).toList();
	}

}
