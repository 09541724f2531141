package dev.crossclaim.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The legal forms of companies in many countries, as words that end or begin a name; they
 * stand in {@code identity/legal-forms.txt}.
 */
final class LegalForms {

	private static final Set<List<String>> AFTER = new HashSet<>();

	private static final Set<List<String>> BEFORE = new HashSet<>();

	/** In scripts that set no spaces, each with a word that stands in its place. */
	private static final Map<String, String> JOINED = new HashMap<>();

	private static final int LONGEST;

	static {
		read();
		LONGEST = AFTER.stream().mapToInt(List::size).max().orElse(0);
	}

	private LegalForms() {
	}

	private static void read() {
		try (var file = Objects.requireNonNull(LegalForms.class.getResourceAsStream("/identity/legal-forms.txt"))) {
			for (var line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
				var form = line.strip();
				if (form.startsWith("^")) {
					BEFORE.add(words(form.substring(1)));
				}
				else if (Latin.isForeign(form) && !form.startsWith("#")) {
					JOINED.put(form, " " + Latin.fold(form).replace(" ", "") + " ");
					AFTER.add(List.of(Latin.fold(form).replace(" ", "")));
					BEFORE.add(List.of(Latin.fold(form).replace(" ", "")));
				}
				else if (!form.isEmpty() && !form.startsWith("#")) {
					AFTER.add(words(form));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of legal forms could not be read", ex);
		}
	}

	private static List<String> words(String form) {
		return List.of(form.strip().split(" "));
	}

	/** Sets legal forms apart that are written together with the name. */
	static String setApart(String text) {
		if (!Latin.isForeign(text)) {
			return text;
		}
		var apart = text;
		for (var form : JOINED.entrySet()) {
			apart = apart.replace(form.getKey(), form.getValue());
		}
		return apart;
	}

	static boolean isForm(String word) {
		return AFTER.contains(List.of(word));
	}

	/** The words without legal forms at either end; at least one word is left. */
	static List<String> strip(List<String> words) {
		var rest = words;
		for (var shorter = shorten(rest); shorter.size() < rest.size(); shorter = shorten(rest)) {
			rest = shorter;
		}
		return rest;
	}

	private static List<String> shorten(List<String> words) {
		for (int size = Math.min(LONGEST, words.size() - 1); size > 0; size--) {
			int end = words.size() - size;
			if (AFTER.contains(words.subList(end, words.size()))) {
				return words.subList(0, end);
			}
			if (BEFORE.contains(words.subList(0, size))) {
				return words.subList(size, words.size());
			}
		}
		return words;
	}

}
