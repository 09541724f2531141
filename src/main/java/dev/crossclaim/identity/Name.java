package dev.crossclaim.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it was written and as it is compared: in Latin letters and lower case, cut
 * into words, with and without its legal form.
 *
 * @param text as written
 * @param words all its words
 * @param core its words without legal forms and 'and'; never empty where there are words
 * @param country a country that stands behind it in brackets to tell namesakes apart, in
 * lower case, or empty; it is none of the words
 */
public record Name(String text, List<String> words, List<String> core, String country) {

	private static final Pattern INITIALS = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])");

	private static final Pattern SLASHED = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})/(\\p{L})(?![\\p{L}\\p{N}])");

	/** How the SEC tells apart companies of one name: {@code /DE/}. */
	private static final Pattern STATE = Pattern.compile("\\s*/\\s?[A-Z]{2,3}/?\\s*$");

	private static final Pattern AND_OTHERS = Pattern.compile("(?i),?\\s+et\\.? al\\.?\\s*$");

	/** How registers tell apart companies of one name: {@code (Japan)}. */
	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([\\p{L} .]{3,30})\\)\\s*$");

	private static final Set<String> COUNTRIES = Stream
		.concat(Stream.of("USA", "UK", "South Korea", "Türkiye", "Taiwan", "Hong Kong"),
				Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
					.stream()
					.map((code) -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
		.map((name) -> name.toLowerCase(Locale.ROOT))
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})");

	private static final Map<String, String> SHORT = Map.of("incorporated", "inc", "corporation", "corp", "limited",
			"ltd", "company", "co");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Reads a name; one without letters and digits has no words. */
	public static Name of(String text) {
		var country = IN_BRACKETS.matcher(text)
			.results()
			.map((found) -> found.group(1).strip().toLowerCase(Locale.ROOT))
			.filter(COUNTRIES::contains)
			.findFirst()
			.orElse("");
		var words = words(country.isEmpty() ? text : IN_BRACKETS.matcher(text).replaceFirst(""));
		var core = LegalForms.strip(words);
		var names = core.stream().filter((word) -> !word.equals("and")).toList();
		return new Name(text, words, names.isEmpty() ? core : names, country);
	}

	/** The words in one text. */
	public String folded() {
		return String.join(" ", this.words);
	}

	/** The words without legal forms, in one text. */
	public String plain() {
		return String.join(" ", this.core);
	}

	/**
	 * The same without spaces: equal for {@code Amazon Web} and {@code AMAZONWEB Inc.}
	 */
	public String key() {
		return String.join("", this.core);
	}

	/** The words of its legal form, in their short forms; empty if it has none. */
	public List<String> legalForm() {
		return this.words.stream()
			.filter((word) -> !this.core.contains(word) && !word.equals("and") && !word.equals("the"))
			.map((word) -> SHORT.getOrDefault(word, word))
			.toList();
	}

	/** All that tells it apart in one text: the words, and the legal form in short. */
	public String whole() {
		return Stream.concat(this.core.stream(), legalForm().stream()).collect(Collectors.joining("-"));
	}

	private static List<String> words(String text) {
		var latin = Latin
			.of(LegalForms.setApart(STATE.matcher(AND_OTHERS.matcher(text).replaceFirst("")).replaceFirst("")))
			.replaceAll("['’ʹ`]", "")
			.replace("&", " and ");
		var joined = SLASHED.matcher(latin).replaceAll("$1$2");
		joined = INITIALS.matcher(joined)
			.replaceAll((match) -> match.group().replace(".", "").toLowerCase(Locale.ROOT));
		return Arrays.stream(BETWEEN_WORDS.split(joined))
			.flatMap((word) -> LegalForms.isForm(word.toLowerCase(Locale.ROOT)) ? Stream.of(word)
					: Arrays.stream(HUMP.split(word)))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
