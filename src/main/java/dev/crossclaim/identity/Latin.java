package dev.crossclaim.identity;

import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/**
 * Writes any script in plain Latin letters, by the rules of ICU (CLDR): Cyrillic as
 * BGN/PCGN, Chinese as pinyin, Japanese kana, Korean, Greek, accents and full-width
 * forms.
 */
final class Latin {

	private static final Transliterator ANY = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");

	private Latin() {
	}

	/** The text in ASCII letters, case kept; what has no Latin form stays. */
	static String of(String text) {
		return isAscii(text) ? text : ANY.transliterate(text);
	}

	/** The same in lower case. */
	static String fold(String text) {
		return of(text).toLowerCase(Locale.ROOT);
	}

	/** Whether some letter is of a script that is not Latin. */
	static boolean isForeign(String text) {
		return text.codePoints()
			.anyMatch((c) -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch((c) -> c < 128);
	}

}
