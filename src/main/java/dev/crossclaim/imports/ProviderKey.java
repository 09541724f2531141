package dev.crossclaim.imports;

import java.util.regex.Pattern;

/**
 * What a provider calls one of its records in its other files: the {@code case_row_id} of
 * a table, the id of a docket in an interface. It is no id of the graph, for the same
 * lawsuit has another with each provider; it stands for the record that its own row
 * states, once that row was read.
 *
 * @param provider id of the dataset
 * @param kind what is counted, such as {@code docket}
 * @param value the key as the provider writes it
 */
public record ProviderKey(String provider, String kind, String value) {

	private static final String PREFIX = "key:";

	private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

	public ProviderKey {
		if (!VALUE.matcher(value).matches()) {
			throw new Unreadable("no usable key of a " + kind);
		}
	}

	/** The id by which the key is mentioned. */
	public String id() {
		return PREFIX + this.provider + ":" + this.kind + ":" + this.value;
	}

	static boolean isOne(String id) {
		return id.startsWith(PREFIX);
	}

}
