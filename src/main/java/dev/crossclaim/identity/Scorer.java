package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Scores what may be meant, with reasons: identifiers decide, else the best of the names,
 * changed by what is known of the country.
 */
final class Scorer {

	private static final double EQUAL_IDENTIFIER = 1;

	private static final double OTHER_IDENTIFIER = 0.5;

	private static final double CONTRADICTORY = 0.7;

	private Scorer() {
	}

	static Candidate score(MatchQuestion question, Known known) {
		var best = bestName(question.name(), known);
		var reasons = new ArrayList<Reason>(best.reasons());
		question.identifiers()
			.forEach((identifier, values) -> values.stream()
				.map((value) -> compare(identifier, value, known))
				.flatMap(Stream::ofNullable)
				.forEach(reasons::add));
		var country = country(question.country(), known);
		if (country != null) {
			reasons.add(country);
		}
		return new Candidate(known.id(), known.name(), known.label(), best.matched(), total(reasons), false,
				List.copyOf(reasons));
	}

	/** Whether something speaks against it, however high the score. */
	static boolean isContested(Candidate candidate) {
		return candidate.reasons().stream().anyMatch((reason) -> reason.id().endsWith("-differs"));
	}

	private static double total(List<Reason> reasons) {
		boolean equal = reasons.stream().anyMatch((reason) -> reason.effect() >= EQUAL_IDENTIFIER);
		boolean differs = Stream.of(Identifier.values())
			.filter(Identifier::isDeciding)
			.anyMatch((one) -> reasons.stream().anyMatch((reason) -> reason.id().equals(one.word() + "-differs")));
		if (equal) {
			return differs ? CONTRADICTORY : EQUAL_IDENTIFIER;
		}
		double sum = Math.clamp(reasons.stream().mapToDouble(Reason::effect).sum(), 0, 0.99);
		return Math.round((differs ? Math.min(sum, OTHER_IDENTIFIER) : sum) * 1000) / 1000.0;
	}

	private static Best bestName(@Nullable String wanted, Known known) {
		if (wanted == null) {
			return new Best(known.name(), List.of());
		}
		if (wanted.strip().equals(known.id())) {
			return new Best(known.id(), List.of(new Reason("id-equal", EQUAL_IDENTIFIER, "it is the id")));
		}
		var name = Name.of(wanted);
		return Stream
			.concat(Stream.of(new Best(known.name(), List.of(NameComparison.of(name, Name.of(known.name()))))),
					known.aliases().stream().map((alias) -> alias(name, alias)))
			.max(Comparator.comparingDouble(Best::score))
			.orElseThrow();
	}

	private static Best alias(Name wanted, String alias) {
		var reason = NameComparison.of(wanted, Name.of(alias));
		return new Best(alias, List.of(new Reason("alias-" + reason.id().replaceFirst("^name-", ""),
				Math.max(0, reason.effect() - 0.01), "as another name: " + reason.text())));
	}

	private static @Nullable Reason compare(Identifier identifier, String value, Known known) {
		var other = known.identifier(identifier);
		if (other == null) {
			return null;
		}
		boolean equal = identifier.normal(value).equals(identifier.normal(other));
		if (identifier.isDeciding()) {
			return equal
					? new Reason(identifier.word() + "-equal", EQUAL_IDENTIFIER,
							"%s is %s".formatted(identifier.word(), other))
					: new Reason(identifier.word() + "-differs", 0, "%s is %s".formatted(identifier.word(), other));
		}
		return equal ? new Reason(identifier.word() + "-equal", (identifier == Identifier.DOCKET) ? 0.85 : 0.6,
				"%s is %s".formatted(identifier.word(), other)) : null;
	}

	private static @Nullable Reason country(@Nullable String code, Known known) {
		if (code == null) {
			return null;
		}
		if (known.countries().isEmpty()) {
			return new Reason("country-unknown", 0, "its country is not known");
		}
		return known.countries().contains(code) ? new Reason("country-agrees", 0.02, "it is organised in " + code)
				: new Reason("country-differs", -0.15, "it is organised in " + String.join(", ", known.countries()));
	}

	/** The name that compares best, and how. */
	private record Best(String matched, List<Reason> reasons) {

		double score() {
			return this.reasons.stream().mapToDouble(Reason::effect).sum();
		}

	}

}
