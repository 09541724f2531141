package dev.crossclaim.identity;

import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How like each other two names are to the eye. */
public final class Likeness {

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private Likeness() {
	}

	/** From 0 to 1: Jaro-Winkler over the names without legal forms and spaces. */
	public static double of(String one, String other) {
		return JARO_WINKLER.apply(Name.of(one).key(), Name.of(other).key());
	}

	/** The one of some names that is most like another, the first of equals. */
	public static String mostLike(String one, List<String> names) {
		return names.stream().reduce((best, name) -> (of(one, name) > of(one, best)) ? name : best).orElseThrow();
	}

}
