package dev.crossclaim.imports;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number of a publication of a patent office, as it is compared: without leading
 * zeros, spaces and signs.
 *
 * @param office code of the country or organisation, such as {@code US}
 * @param number such as {@code 8117289}, {@code D656296} or {@code 20050004437}
 * @param kind kind code, or null where the source does not give it
 */
public record PatentNumber(String office, String number, @Nullable String kind) {

	private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]");

	private static final Pattern ZEROS = Pattern.compile("^([A-Z]*)0+(?=[0-9])");

	private static final Pattern KIND = Pattern.compile("[A-Z][0-9]?");

	/**
	 * Reads a number as a source writes it.
	 * @throws Unreadable if there is no number in it
	 */
	public static PatentNumber of(@Nullable String office, @Nullable String number, @Nullable String kind) {
		var plain = SIGNS.matcher(upper(number)).replaceAll("");
		var country = upper(office).strip();
		if (plain.startsWith(country) && !country.isEmpty() && plain.length() > country.length()) {
			plain = plain.substring(country.length());
		}
		var code = upper(kind).strip();
		var digits = ZEROS.matcher(plain).replaceFirst("$1");
		if (!country.matches("[A-Z]{2}") || digits.isEmpty() || digits.length() > 40) {
			throw new Unreadable("no patent number");
		}
		return new PatentNumber(country, digits, KIND.matcher(code).matches() ? code : null);
	}

	private static String upper(@Nullable String text) {
		return (text != null) ? text.toUpperCase(Locale.ROOT) : "";
	}

	/**
	 * The id to name it by: of the publication where the kind is known ({@code
	 * US-8117289-B2}), else of whichever publication has the number.
	 */
	public String id() {
		return (this.kind != null) ? withoutKind() + "-" + this.kind : withoutKind();
	}

	/** Office and number, which a patent keeps as its {@code number}. */
	public String withoutKind() {
		return this.office + "-" + this.number;
	}

}
