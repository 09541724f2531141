package dev.crossclaim.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.query.RollUp;

/** Reads parameters as people type them, or says what is wrong with them. */
public final class Read {

	private Read() {
	}

	public static RollUp rollUp(@Nullable String typed) {
		return (typed != null) ? word("rollUp", typed, List.of(RollUp.values())) : RollUp.LINEAGE;
	}

	/** The weakest certainty that is wanted. */
	public static Certainty atLeast(@Nullable String typed) {
		return (typed != null) ? word("certainty", typed, List.of(Certainty.POSSIBLE, Certainty.YES))
				: Certainty.POSSIBLE;
	}

	/** A constant by its name, in any case. */
	public static <E extends Enum<E>> E word(String parameter, String typed, List<E> allowed) {
		return allowed.stream().filter((one) -> one.name().equalsIgnoreCase(typed)).findFirst().orElseThrow(() -> {
			var words = allowed.stream()
				.map((one) -> one.name())
				.map((name) -> parameter.equals("rollUp") ? name.toLowerCase(Locale.ROOT) : name)
				.toList();
			return ApiProblem
				.invalid(parameter, typed, "%s takes one of %s.".formatted(parameter, String.join(", ", words)))
				.allowed(typed, words);
		});
	}

	/** A whole number within bounds, or the usual one if none is typed. */
	public static int number(String parameter, @Nullable String typed, int least, int most, int usual) {
		if (typed == null) {
			return usual;
		}
		if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
			throw ApiProblem
				.invalid(parameter, typed, "%s takes a whole number from %d to %d.".formatted(parameter, least, most))
				.with("minimum", least)
				.with("maximum", most);
		}
		return Integer.parseInt(typed);
	}

	/** One of some words as they are, or a problem that names the nearest. */
	public static String oneOf(String parameter, String typed, List<String> words) {
		if (words.contains(typed)) {
			return typed;
		}
		return words.stream()
			.filter((word) -> word.equalsIgnoreCase(typed))
			.findFirst()
			.orElseThrow(() -> ApiProblem
				.invalid(parameter, typed, "%s takes one of %s.".formatted(parameter, String.join(", ", words)))
				.allowed(typed, words));
	}

	/** Yes or no, as {@code true} or {@code false}. */
	public static boolean flag(String parameter, String typed) {
		return oneOf(parameter, typed, List.of("true", "false")).equals("true");
	}

	/** The values of a list, whether repeated or separated by commas. */
	public static List<String> list(@Nullable List<String> typed) {
		return (typed != null)
				? typed.stream().flatMap((one) -> Arrays.stream(one.split(",", -1))).map(String::strip).toList()
				: List.of();
	}

}
