package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two organisations whose names are one by the measured rule.
 *
 * @param open ids of those whose name says less: it lacks the legal form or the country;
 * both where the names differ in something else
 */
record Fit(Member one, Member two, List<String> open) {

	/** All fits between names of two. */
	static Stream<Fit> all(Member one, Member two) {
		return one.names()
			.stream()
			.flatMap((left) -> two.names()
				.stream()
				.filter((right) -> left.key().equals(right.key()) && !signature(left).equals(signature(right))
						&& SameName.of(left, right))
				.map((right) -> new Fit(one, two, open(one, left, two, right))));
	}

	private static List<String> open(Member one, Name left, Member two, Name right) {
		var open = new ArrayList<String>();
		if (saysLess(left, right)) {
			open.add(one.id());
		}
		if (saysLess(right, left)) {
			open.add(two.id());
		}
		return open.isEmpty() ? List.of(one.id(), two.id()) : open;
	}

	/**
	 * What names share that are equal but for spaces, signs and the length of the form.
	 */
	static String signature(Name name) {
		var form = String.join(" ", (name.core().size() > 1) ? name.legalForm() : name.words());
		return "%s|%s|%s".formatted(name.key(), form, name.country());
	}

	private static boolean saysLess(Name one, Name other) {
		return one.legalForm().isEmpty() && !other.legalForm().isEmpty()
				|| one.country().isEmpty() && !other.country().isEmpty();
	}

	/** The other of the two. */
	String other(String id) {
		return this.one.id().equals(id) ? this.two.id() : this.one.id();
	}

	String key() {
		return this.one.order() + " " + this.two.order() + " " + this.open;
	}

}
