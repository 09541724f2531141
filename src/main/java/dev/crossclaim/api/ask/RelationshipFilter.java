package dev.crossclaim.api.ask;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Read;
import dev.crossclaim.ontology.RelationType;

/** Which relationships of a company are wanted, as typed. */
record RelationshipFilter(@Parameter(description = """
		Types of relationship, repeated or separated by commas, such as `PARTNERS_WITH` or `LITIGATES_AGAINST`; none \
		asks for all.""", example = "[\"PARTNERS_WITH\", \"LITIGATES_AGAINST\"]") @Nullable List<String> type,
		@Parameter(
				description = "Where it holds: a market, or the forum of a lawsuit. It matches the place and what lies "
						+ "in it.",
				example = "DE") @Nullable String place,
		@Parameter(description = "How far the company stands for its group: `none`, `lineage` (default) or `group`.",
				schema = @Schema(allowableValues = {
						"none", "lineage", "group" }, defaultValue = "lineage")) @Nullable String rollUp,
		@Parameter(
				description = "`POSSIBLE` (default): certain and possible answers, marked; `YES`: certain ones only.",
				schema = @Schema(allowableValues = { "POSSIBLE", "YES" },
						defaultValue = "POSSIBLE")) @Nullable String certainty){

	List<RelationType> types() {
		return Read.list(this.type).stream().map((typed) -> Read.word("type", typed, RelationType.reading())).toList();
	}

}
