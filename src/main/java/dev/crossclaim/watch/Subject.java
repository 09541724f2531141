package dev.crossclaim.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.query.RollUp;

/**
 * What is watched.
 *
 * @param companies one for a company, two for a pair, up to two for a question
 * @param market of a question, or null for anywhere
 * @param forum of a question, or null for anywhere
 */
public record Subject(Kind kind, List<String> companies, RollUp rollUp, @Nullable PlaceCode market,
		@Nullable PlaceCode forum) {

	/** The kinds of things that can be watched. */
	public enum Kind {

		/** Whatever concerns one company. */
		COMPANY,
		/** Whatever concerns both of two companies. */
		PAIR,
		/** The answer to a question of coopetition, on its data horizon. */
		QUERY

	}

}
