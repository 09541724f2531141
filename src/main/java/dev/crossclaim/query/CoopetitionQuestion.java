package dev.crossclaim.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.PlaceCode;

/**
 * Who are partners in one place and opponents in court in another?
 *
 * @param companies none for the whole graph, one, or both members of a pair
 * @param market where the partnership operates, or null for anywhere
 * @param forum where the lawsuit is heard, or null for anywhere
 */
public record CoopetitionQuestion(List<String> companies, @Nullable PlaceCode market, @Nullable PlaceCode forum,
		RollUp rollUp) {

	CoopetitionQuestion anywhere() {
		return new CoopetitionQuestion(this.companies, null, null, this.rollUp);
	}

	@Nullable List<String> companiesOrNull() {
		return this.companies.isEmpty() ? null : this.companies;
	}

	static @Nullable String code(@Nullable PlaceCode place) {
		return (place != null) ? place.value() : null;
	}

}
