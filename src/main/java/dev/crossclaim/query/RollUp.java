package dev.crossclaim.query;

import java.util.Locale;

/** How far a company stands for its group. */
public enum RollUp {

	/** Parties as named. */
	NONE,
	/** Parents and children too. */
	LINEAGE,
	/** Parents, children and their sisters. */
	GROUP;

	/** The word that the queries know. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
