package dev.crossclaim.imports.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Finds the ISO 3166 code of a country or a part of one by its code or English name. What
 * stands for two places, such as Georgia, stands for none.
 */
public final class Places {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Pattern CODE = Pattern.compile("([A-Z]{2})(-[A-Z0-9]{1,3})?");

	private static final Map<String, String> NAMES = names();

	private Places() {
	}

	/** The code of a place; empty if the text is not that of one place. */
	public static Optional<String> find(String text) {
		var plain = text.strip();
		var code = plain.equals("UK") ? "GB" : plain;
		var form = CODE.matcher(code);
		if (form.matches()) {
			return COUNTRIES.contains(form.group(1)) ? Optional.of(code) : Optional.empty();
		}
		return Optional.ofNullable(NAMES.get(key(plain)));
	}

	/**
	 * Mentions a place. The catalogue has the countries and the states of the United
	 * States; parts of other countries are stated.
	 * @return its id
	 */
	public static String mention(Facts facts, String code) {
		if (code.length() == 2 || code.startsWith("US-")) {
			return facts.mention(NodeType.PLACE, code);
		}
		facts.node(NodeType.PLACE, code, Content.of("name", name(code)).text("kind", "subdivision"));
		facts.link(RelationType.WITHIN, code, facts.mention(NodeType.PLACE, code.substring(0, 2)));
		return code;
	}

	private static String name(String code) {
		return Subdivisions.find(code).orElse(code);
	}

	private static Map<String, String> names() {
		var names = new HashMap<String, String>();
		var shared = new HashSet<String>();
		Arrays.stream(Locale.getISOCountries()).forEach((code) -> {
			var country = Locale.of("", code);
			put(names, shared, country.getDisplayCountry(Locale.ENGLISH), code);
			put(names, shared, country.getISO3Country(), code);
		});
		OtherNames.OF_COUNTRIES.forEach((name, code) -> put(names, shared, name, code));
		Subdivisions.NAMES.forEach((code, name) -> put(names, shared, name, code));
		names.keySet().removeAll(shared);
		return Map.copyOf(names);
	}

	private static void put(Map<String, String> names, Set<String> shared, String name, String code) {
		var other = names.put(key(name), code);
		if (other != null && !other.equals(code)) {
			shared.add(key(name));
		}
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT)
			.replace("&", "and")
			.replace("st.", "saint")
			.replaceAll("^the ", "")
			.replaceAll("[^\\p{L}]+", " ")
			.strip();
	}

}
