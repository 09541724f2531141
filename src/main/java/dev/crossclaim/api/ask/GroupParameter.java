package dev.crossclaim.api.ask;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.Read;
import dev.crossclaim.query.RollUp;

/** How far a company stands for its group, as typed. */
record GroupParameter(@Parameter(description = """
		How far a company stands for its group: `none` parties of record as named, `lineage` (default) parents and \
		children too, `group` also their sisters.""", example = "lineage", schema = @Schema(allowableValues = {
		"none", "lineage", "group" }, defaultValue = "lineage")) @Nullable String rollUp){

	RollUp read() {
		return Read.rollUp(this.rollUp);
	}

}
