package dev.crossclaim.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.PlaceCode;

/**
 * What is there between two companies or groups?
 *
 * @param market where they co-operate, or null for anywhere
 * @param forum where they are opponents, or null for anywhere
 */
public record PairQuestion(String a, String b, @Nullable PlaceCode market, @Nullable PlaceCode forum, RollUp rollUp) {

	/** The same two, as partners and opponents at one moment. */
	public CoopetitionQuestion coopetition() {
		return new CoopetitionQuestion(List.of(this.a, this.b), this.market, this.forum, this.rollUp);
	}

}
