package dev.crossclaim.picture;

import java.util.Locale;

/** Names of the places that maps know. */
public final class Places {

	private Places() {
	}

	/** The name of a place by its id, or the id. */
	public static String name(String id) {
		if (id.matches("[A-Z]{2}")) {
			return Locale.of("", id).getDisplayCountry(Locale.ENGLISH);
		}
		return id;
	}

}
