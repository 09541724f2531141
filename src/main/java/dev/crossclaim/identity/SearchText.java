package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, as a search in the words of the full-text index. Letters, digits
 * and what this class itself sets between them are all that reaches the index: nothing
 * typed is ever read as an operator.
 */
public final class SearchText {

	/** Most characters that are searched for. */
	public static final int LONGEST = 200;

	private static final int MOST_WORDS = 12;

	private static final Pattern DOCKET = Pattern
		.compile("(?i)(?:(\\d{1,2}):)?(\\d{2,4})-?(cv|cr|mc|md|mj|bk|ap)-?0*(\\d{1,5})(?:-[a-z-]*)?");

	private static final Pattern PATENT = Pattern.compile("(?i)([a-z]{2})[ -]?(\\d{5,11})[ -]?([a-z]\\d?)?");

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,.](?=\\d{3}(?!\\d))");

	/** Words that the index leaves out. */
	private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	private final String typed;

	private final List<String> words;

	private final String key;

	private SearchText(String typed, List<String> words, String key) {
		this.typed = typed;
		this.words = words;
		this.key = key;
	}

	/** Reads what was typed; empty if there is nothing in it to search for. */
	public static Optional<SearchText> of(String typed) {
		var name = Name.of(THOUSANDS.matcher(typed.strip()).replaceAll(""));
		var words = name.words()
			.stream()
			.filter((word) -> !STOP_WORDS.contains(word))
			.map((word) -> (word.length() > 60) ? word.substring(0, 60) : word)
			.limit(MOST_WORDS)
			.toList();
		return words.isEmpty() ? Optional.empty() : Optional.of(new SearchText(typed.strip(), words, shortened(name)));
	}

	private static String shortened(Name name) {
		return (name.key().length() > 60) ? name.key().substring(0, 60) : name.key();
	}

	/** As typed, in lower case. */
	public String exact() {
		return this.typed.toLowerCase(Locale.ROOT);
	}

	/** Finds what has all of the words, some letters wrong allowed. */
	public String all() {
		return search(this.words.stream().map((word) -> "+" + near(word)).collect(Collectors.joining(" ", "(", ")")));
	}

	/** Finds what has any of the words. */
	public String any() {
		return search(this.words.stream().map(SearchText::near).collect(Collectors.joining(" ")));
	}

	/** Finds what has all of the words, the last of which may be unfinished. */
	public String unfinished() {
		var last = this.words.getLast();
		var before = this.words.subList(0, this.words.size() - 1);
		var all = new ArrayList<>(before.stream().map((word) -> "+" + near(word)).toList());
		all.add("+(%s^8 %s*^4 %s)".formatted(last, last, near(last)));
		return search(all.stream().collect(Collectors.joining(" ", "(", ")")) + " " + this.key + "*");
	}

	/** Finds what may be meant by a name: what shares a word of it, legal forms aside. */
	public String candidates() {
		var words = Name.of(this.typed).core().stream().filter((word) -> !STOP_WORDS.contains(word)).limit(MOST_WORDS);
		return search(words.map(SearchText::near).collect(Collectors.joining(" "))) + " " + near(this.key) + "^2";
	}

	/** Finds what has one of the identifiers, one search for each. */
	static List<String> identifiers(Map<Identifier, List<String>> identifiers) {
		return identifiers.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().stream().flatMap((value) -> stored(one.getKey(), value)))
			.toList();
	}

	/** An identifier in the ways that it may be stored. */
	private static Stream<String> stored(Identifier identifier, String value) {
		if (identifier == Identifier.DOCKET) {
			return of(value).stream().map(SearchText::all);
		}
		var plain = identifier.normal(value).replaceAll("[^A-Za-z0-9]+", "");
		var padded = (identifier == Identifier.CIK) ? "%10s".formatted(plain).replace(' ', '0') : plain;
		return plain.isEmpty() ? Stream.empty()
				: Stream.of(plain, padded).distinct().map("%s:\"%%s\"".formatted(identifier.property())::formatted);
	}

	private String search(String words) {
		var alternatives = new ArrayList<>(List.of(words, this.key + "^2"));
		if (Latin.isForeign(this.typed)) {
			var original = this.typed.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
			alternatives.add("\"" + original + "\"^8");
		}
		number().ifPresent(alternatives::add);
		return String.join(" ", alternatives);
	}

	/** A docket or publication number in the ways that it may be stored. */
	private Optional<String> number() {
		var docket = DOCKET.matcher(this.typed);
		if (docket.matches()) {
			var start = docket.group(2) + " " + docket.group(3).toLowerCase(Locale.ROOT) + " ";
			return Optional.of("\"%s%05d\"^9 \"%s%s\"^9".formatted(start, Integer.parseInt(docket.group(4)), start,
					docket.group(4)));
		}
		var patent = PATENT.matcher(THOUSANDS.matcher(this.typed).replaceAll(""));
		if (patent.matches()) {
			var kind = (patent.group(3) != null) ? " " + patent.group(3) : "";
			return Optional.of("\"%s %s%s\"^9".formatted(patent.group(1), patent.group(2), kind));
		}
		return Optional.empty();
	}

	/** A word or one that differs from it in a letter, in two if it is long. */
	private static String near(String word) {
		if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
			return word;
		}
		return "(%s^8 %s~%d)".formatted(word, word, (word.length() < 8) ? 1 : 2);
	}

}
