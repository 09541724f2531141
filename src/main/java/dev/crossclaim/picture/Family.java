package dev.crossclaim.picture;

import java.util.Locale;

import dev.crossclaim.ontology.RelationType;

/** The families of relationships that a reader tells apart at a glance. */
public enum Family {

	COOPERATION, CONFLICT, LICENCE, SUPPLY, DEAL, OWNERSHIP, RIGHTS, COMPETITION;

	/** The family of a relationship by the name of its type. */
	public static Family of(String type) {
		for (var known : RelationType.values()) {
			if (known.name().equals(type)) {
				return of(known);
			}
		}
		return RIGHTS;
	}

	private static Family of(RelationType type) {
		return switch (type) {
			case PARTNERS_WITH -> COOPERATION;
			case LITIGATES_AGAINST, ACCUSES_PRODUCT -> CONFLICT;
			case LICENSES_TO, CROSS_LICENSES_WITH -> LICENCE;
			case SUPPLIES, RUNS, RUNS_ON, PARTY_TO -> SUPPLY;
			case ACQUIRED, SOLD_PATENTS_TO, TRANSFERRED_TO -> DEAL;
			case SUBSIDIARY_OF, UNIT_OF -> OWNERSHIP;
			case COMPETES_WITH -> COMPETITION;
			default -> RIGHTS;
		};
	}

	/** The class of its marks. */
	String css() {
		return "cc-" + key();
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
