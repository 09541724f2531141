package dev.crossclaim.picture;

import java.util.Locale;

/** Names of the places that maps know. */
public final class Places {

	private Places() {
	}

	/** The name of a place by its id, or the id. */
	public static String name(String id) {
		var known = Atlas.INSTANCE.name(id);
		if (known != null) {
			return known;
		}
		return id.matches("[A-Z]{2}") ? Locale.of("", id).getDisplayCountry(Locale.ENGLISH) : id;
	}

}
