package dev.crossclaim.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that somebody probably meant: the fewest letters to insert, drop,
 * replace or swap with their neighbour (optimal string alignment distance).
 */
public final class Nearest {

	private static final int LONGEST = 64;

	private Nearest() {
	}

	/** The nearest of some words, the first of equals; empty only if there are none. */
	public static Optional<String> to(String typed, Collection<String> words) {
		var wanted = fold(typed);
		return words.stream().min(Comparator.comparingInt((word) -> distance(wanted, fold(word))));
	}

	private static String fold(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
	}

	static int distance(String a, String b) {
		var d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = (i == 0 || j == 0) ? i + j : step(d, a, b, i, j);
			}
		}
		return d[a.length()][b.length()];
	}

	private static int step(int[][] d, String a, String b, int i, int j) {
		int replace = d[i - 1][j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
	}

}
