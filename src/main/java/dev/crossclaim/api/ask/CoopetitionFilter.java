package dev.crossclaim.api.ask;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Read;
import dev.crossclaim.query.CoopetitionQuestion;

/** Whom and where a question of coopetition is about, as typed. */
record CoopetitionFilter(
		@Parameter(
				description = """
						Id of a company, such as `aws`: pairs that it, or a member of its group, belongs to. Two, repeated or separated by a \
						comma, ask for that one pair; none asks for the whole graph.""",
				example = "[\"aws\", \"nokia\"]") @Nullable List<String> company,
		@Parameter(description = """
				Where the partnership operates: a country (ISO 3166-1, `DE` is Germany), a part of one (ISO 3166-2, \
				`US-DE` is Delaware) or `bloc:eu`. It matches the place and what lies in it, never a wider place.""",
				example = "DE") @Nullable String market,
		@Parameter(
				description = """
						Where the lawsuit is heard: the place of the court, or the area of a court or agency of a whole country \
						or bloc. A court that is not named never matches a narrower place than the source states.""",
				example = "US-DE") @Nullable String forum,
		@Parameter(description = """
				How far a company stands for its group: `none` parties of record as named, `lineage` (default) parents \
				and children too, `group` also their sisters.""", schema = @Schema(allowableValues = {
				"none", "lineage", "group" }, defaultValue = "lineage")) @Nullable String rollUp,
		@Parameter(
				description = "`POSSIBLE` (default): certain and possible answers, marked; `YES`: certain ones only.",
				schema = @Schema(allowableValues = { "POSSIBLE", "YES" },
						defaultValue = "POSSIBLE")) @Nullable String certainty){

	CoopetitionQuestion question(KnownNames names) {
		var companies = Read.list(this.company);
		var typed = String.join(",", companies);
		if (companies.size() > 2 || companies.stream().distinct().count() < companies.size()) {
			throw ApiProblem.invalid("company", typed,
					"company takes the ids of at most two companies, not twice one.");
		}
		if (companies.contains("")) {
			throw ApiProblem.invalid("company", typed, "company takes ids such as aws; one is empty.");
		}
		return new CoopetitionQuestion(companies, names.place("market", this.market), names.place("forum", this.forum),
				Read.rollUp(this.rollUp));
	}

}
