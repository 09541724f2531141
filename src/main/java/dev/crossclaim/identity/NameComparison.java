package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How two names compare: the strongest of being equal as written, in plain letters,
 * without the legal form, or joined; else by the words that they share.
 */
final class NameComparison {

	/** Most that names which are not equal can reach. */
	private static final double NEAR = 0.88;

	private static final double OTHER_COUNTRY = 0.86;

	/** Words so common in names of companies that to share one says little. */
	private static final Set<String> COMMON = Set.of("company", "corporation", "electronics", "energy", "enterprises",
			"global", "group", "holding", "holdings", "industries", "international", "labs", "laboratories",
			"licensing", "media", "mobile", "network", "networks", "partners", "products", "research", "services",
			"software", "solutions", "systems", "technologies", "technology", "telecom", "ventures", "worldwide");

	private static final DamerauLevenshteinDistance EDITS = new DamerauLevenshteinDistance();

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private NameComparison() {
	}

	/** One reason, whose effect is how alike the names are, from 0 to 1. */
	static Reason of(Name wanted, Name known) {
		var reason = ofWords(wanted, known);
		return (wanted.country().equals(known.country()) || reason.effect() < OTHER_COUNTRY) ? reason
				: withoutCountry(wanted, known);
	}

	/**
	 * A country behind the name tells its namesakes or its affiliates apart: only a name
	 * with a legal form is the same with and without it.
	 */
	private static Reason withoutCountry(Name wanted, Name known) {
		boolean oneIsOpen = wanted.country().isEmpty() || known.country().isEmpty();
		return (oneIsOpen && !wanted.legalForm().isEmpty() && wanted.words().equals(known.words()))
				? new Reason("name-equal-without-country", 0.92,
						"but for the country in brackets the name is '%s'".formatted(known.text()))
				: new Reason("name-equal-but-country", OTHER_COUNTRY,
						"but for the country in brackets, which may be another company's, the name is '%s'"
							.formatted(known.text()));
	}

	private static Reason ofWords(Name wanted, Name known) {
		if (wanted.core().isEmpty() || known.core().isEmpty()) {
			return new Reason("name-differs", 0, "'%s' is another name".formatted(known.text()));
		}
		boolean otherScript = Latin.isForeign(wanted.text()) != Latin.isForeign(known.text());
		if (wanted.text().strip().toLowerCase(Locale.ROOT).equals(known.text().strip().toLowerCase(Locale.ROOT))) {
			return new Reason("name-equal", 0.97, "the name is '%s'".formatted(known.text()));
		}
		if (otherScript && wanted.key().equals(known.key())) {
			return new Reason("name-equal-transliterated", 0.86,
					"in Latin letters the name is '%s'".formatted(known.text()));
		}
		if (wanted.words().equals(known.words())) {
			return new Reason("name-equal-folded", 0.96,
					"but for accents and signs the name is '%s'".formatted(known.text()));
		}
		if (wanted.core().equals(known.core()) || wanted.key().equals(known.key()) && formsDiffer(wanted, known)) {
			return withoutLegalForm(wanted, known);
		}
		if (wanted.key().equals(known.key()) && !formsDiffer(wanted, known)) {
			return new Reason("name-equal-joined", 0.92,
					"but for spaces and legal form the name is '%s'".formatted(known.text()));
		}
		return near(wanted, known);
	}

	private static Reason withoutLegalForm(Name wanted, Name known) {
		return formsDiffer(wanted, known)
				? new Reason("legal-form-differs", 0.85,
						"but for its legal form, which is another, the name is '%s'".formatted(known.text()))
				: new Reason("name-equal-without-legal-form", 0.94,
						"but for the legal form the name is '%s'".formatted(known.text()));
	}

	private static boolean formsDiffer(Name wanted, Name known) {
		var forms = List.of(wanted.legalForm(), known.legalForm());
		return forms.stream().noneMatch(List::isEmpty) && !forms.getFirst().equals(forms.getLast());
	}

	/** By the words that they share, misspelt or not, common ones counting half. */
	private static Reason near(Name wanted, Name known) {
		var rest = new ArrayList<>(known.core());
		var fits = new ArrayList<String>();
		double shared = 0;
		double all = weight(known.core());
		int edits = 0;
		for (var word : wanted.core()) {
			var fit = rest.stream().filter((other) -> isLike(word, other)).findFirst().orElse(null);
			if (fit == null) {
				all += weight(word);
				continue;
			}
			rest.remove(fit);
			fits.add(fit);
			shared += weight(fit) * JARO_WINKLER.apply(word, fit);
			edits += EDITS.apply(word, fit);
		}
		boolean misspelt = fits.size() == wanted.core().size() && rest.isEmpty();
		return misspelt
				? new Reason("name-near", NEAR * shared / all,
						"%d wrong letters from '%s'".formatted(edits, known.text()))
				: new Reason("words-shared", NEAR * shared / all,
						"shares %d of %d words with '%s'".formatted(fits.size(), wanted.core().size(), known.text()));
	}

	/**
	 * Whether one word is the other or a slip of it. A longer word that begins with the
	 * other is another word: Amazonia, Nokian, Appleton.
	 */
	private static boolean isLike(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int shorter = Math.min(one.length(), other.length());
		int allowed = (shorter < 5) ? 0 : (shorter < 8) ? 1 : 2;
		return allowed > 0 && one.charAt(0) == other.charAt(0) && !one.startsWith(other) && !other.startsWith(one)
				&& Math.abs(one.length() - other.length()) <= allowed && EDITS.apply(one, other) <= allowed;
	}

	private static double weight(List<String> words) {
		return words.stream().mapToDouble(NameComparison::weight).sum();
	}

	private static double weight(String word) {
		return COMMON.contains(word) ? 0.5 : 1;
	}

}
