package dev.crossclaim.identity;

import java.util.Collection;
import java.util.Comparator;

/** Why the rule takes an organisation for one company with others. */
final class Reasons {

	private Reasons() {
	}

	/**
	 * The reason in one sentence, the one that stands for the company being preferred.
	 */
	static String of(Member one, Collection<Member> company) {
		for (var other : company) {
			if (!other.id().equals(one.id())) {
				var reason = between(one, other);
				if (!reason.isEmpty()) {
					return reason;
				}
			}
		}
		return "by way of what was judged of others of the company";
	}

	private static String between(Member one, Member other) {
		for (var entry : one.identifiers().entrySet()) {
			if (entry.getValue().equals(other.identifiers().get(entry.getKey()))) {
				return "%s of %s is %s too".formatted(entry.getKey(), other.id(), entry.getValue());
			}
		}
		return one.names()
			.stream()
			.flatMap((left) -> other.names()
				.stream()
				.filter((right) -> left.key().equals(right.key()) && SameName.of(left, right))
				.map((right) -> "%s: %s (%s)".formatted(left.text(), NameComparison.of(left, right).text(),
						other.id())))
			.min(Comparator.naturalOrder())
			.orElse("");
	}

}
