package dev.crossclaim.imports.courts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values out of JSON whose names differ from one edition to the next. */
public final class JsonText {

	private JsonText() {
	}

	/**
	 * The first text or number that stands under some names, or paths such as
	 * {@code trialMetaData/trialTypeCode}; null if none does.
	 */
	public static @Nullable String find(JsonNode node, String... names) {
		for (var name : names) {
			var value = node.at("/" + name);
			if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
				return value.asString().strip();
			}
		}
		return null;
	}

	/** The elements of an array; none where there is no such array. */
	public static List<JsonNode> list(JsonNode node, String name) {
		var value = node.path(name);
		return value.isArray() ? value.valueStream().toList() : List.of();
	}

}
