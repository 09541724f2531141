package dev.crossclaim.identity;

import java.util.Set;

/**
 * Whether two names may be taken for one company without anybody looking at them. It says
 * yes where it would be wrong less than once in a hundred times; {@code docs/identity.md}
 * has the measurement. Everything else waits for a judgement.
 */
public final class SameName {

	private static final Set<String> EQUAL = Set.of("name-equal", "name-equal-folded", "name-equal-without-legal-form",
			"name-equal-joined", "name-equal-without-country");

	private static final Set<String> AMERICAN = Set.of("inc", "corp", "llc");

	/** Where companies call themselves Inc. too. */
	private static final Set<String> AMERICAN_FORMS_IN = Set.of("united states", "usa", "canada", "japan",
			"south korea", "taiwan", "philippines");

	private SameName() {
	}

	/** Whether the names are one company's, whichever comes first. */
	public static boolean of(String one, String other) {
		return of(Name.of(one), Name.of(other));
	}

	/** The same of names that were read. */
	static boolean of(Name left, Name right) {
		return EQUAL.contains(NameComparison.of(left, right).id())
				&& EQUAL.contains(NameComparison.of(right, left).id()) && isTelling(left, right) && fitsItsCountry(left)
				&& fitsItsCountry(right);
	}

	/**
	 * One word may be anybody's: without the same legal form behind it, it names nobody.
	 */
	private static boolean isTelling(Name left, Name right) {
		return left.core().size() > 1 || right.core().size() > 1 || left.words().equals(right.words());
	}

	/** Whether a name may be what it says: no Inc. is of Germany. */
	static boolean fitsItsCountry(Name name) {
		return name.country().isEmpty() || AMERICAN_FORMS_IN.contains(name.country())
				|| AMERICAN.stream().noneMatch(name.legalForm()::contains);
	}

}
