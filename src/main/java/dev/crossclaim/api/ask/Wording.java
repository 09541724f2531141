package dev.crossclaim.api.ask;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says a relationship of the reading layer in a sentence, as carefully as its sources do.
 */
final class Wording {

	private static final Map<String, String> SENTENCES = Map.ofEntries(
			Map.entry("PARTNERS_WITH", "%s and %s are said to be partners"),
			Map.entry("LITIGATES_AGAINST", "%s brought a case against %s"),
			Map.entry("ACCUSES_PRODUCT", "%s accuses %s, which is not a finding"),
			Map.entry("LICENSES_TO", "%s licenses to %s"),
			Map.entry("CROSS_LICENSES_WITH", "%s and %s license each other"), Map.entry("SUPPLIES", "%s supplies %s"),
			Map.entry("COMPETES_WITH", "%s and %s are said to compete"),
			Map.entry("SUBSIDIARY_OF", "%s is a subsidiary of %s"), Map.entry("UNIT_OF", "%s is a unit of %s"),
			Map.entry("ACQUIRED", "%s acquired %s"), Map.entry("SOLD_PATENTS_TO", "%s sold patents to %s"),
			Map.entry("TRANSFERRED_TO", "%s transferred something to %s"), Map.entry("OWNS", "%s owns %s"),
			Map.entry("OFFERS", "%s offers %s"), Map.entry("HEADED_BY", "%s is headed by %s"));

	private Wording() {
	}

	/**
	 * A sentence on a step that has {@code type}, {@code from}, {@code to},
	 * {@code record} and {@code certainty}.
	 */
	static String of(Map<?, ?> step) {
		var said = SENTENCES.getOrDefault(String.valueOf(step.get("type")), "%s is connected with %s")
			.formatted(name(step.get("from")), name(step.get("to")));
		var record = name(step.get("record"));
		var holds = "YES".equals(step.get("certainty")) ? "certainly held then" : "may have held then";
		return "%s (%s): %s%s.".formatted(said, record, holds,
				Boolean.TRUE.equals(step.get("contested")) ? ", and is contested" : "");
	}

	private static String name(@Nullable Object thing) {
		return (thing instanceof Map<?, ?> map) ? String.valueOf(map.get("name")) : "";
	}

}
