package dev.crossclaim.cypher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Writes content as text, so that equal content gives equal text and different content
 * different text: keys are sorted, and each value stands with its kind and length.
 */
public final class Canonical {

	private Canonical() {
	}

	/** Returns the text of a value: a map with text keys, a list, or a single value. */
	public static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "-";
			case Map<?, ?> map -> {
				var sorted = new TreeMap<String, String>();
				map.forEach((key, content) -> sorted.put(of(key), of(content)));
				yield sorted.toString();
			}
			case List<?> list -> list.stream().map(Canonical::of).toList().toString();
			default -> {
				var text = value.toString();
				yield "%s:%d:%s".formatted(value.getClass().getSimpleName(), text.length(), text);
			}
		};
	}

}
