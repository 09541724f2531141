package dev.crossclaim.ontology;

import java.util.regex.Pattern;

/**
 * Id of a place: ISO 3166-1 alpha-2 ({@code DE}), ISO 3166-2 ({@code US-DE}), or prefixed
 * where ISO has no code ({@code bloc:eu}, {@code court-area:upc}, {@code not:CN}).
 */
public record PlaceCode(String value) {

	private static final Pattern FORM = Pattern
		.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?|(bloc|court-area|not):[A-Za-z0-9-]{1,40}");

	public PlaceCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"'%s' is not a place code such as DE, US-DE or bloc:eu".formatted(value));
		}
	}

	/**
	 * Reads what a person typed: lower case is accepted, and {@code UK} is understood as
	 * {@code GB}.
	 * @throws IllegalArgumentException if it has not the form of a place code
	 */
	public static PlaceCode parse(String input) {
		var text = input.strip();
		var code = text.contains(":") ? text : text.toUpperCase(java.util.Locale.ROOT);
		if (code.equals("UK") || code.startsWith("UK-")) {
			code = "GB" + code.substring(2);
		}
		return new PlaceCode(code);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
