package dev.crossclaim.imports.ror;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Unreadable;

/**
 * Identifier of the registry: the last part of its address, such as {@code 0326v3z14}.
 */
record RorId(String value) {

	private static final Pattern FORM = Pattern.compile("https?://ror\\.org/(0[a-z0-9]{6}[0-9]{2})/?");

	/**
	 * Reads an address.
	 * @throws Unreadable if it is none of the registry's
	 */
	static RorId of(@Nullable String address) {
		var form = FORM.matcher((address != null) ? address.strip().toLowerCase(java.util.Locale.ROOT) : "");
		if (!form.matches()) {
			throw new Unreadable("no ROR id");
		}
		return new RorId(form.group(1));
	}

	/** The id of the organisation in the graph. */
	String id() {
		return "ror:" + this.value;
	}

}
