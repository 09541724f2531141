package dev.crossclaim.imports.courts;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads values out of JSON whose names differ from one edition to the next. Marks of what
 * was searched for are no part of a value.
 */
public final class JsonText {

	private static final Pattern MARKS = Pattern.compile("</?(?:mark|em)>");

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
				return plain(value);
			}
		}
		return null;
	}

	/** A value without marks and white space around it. */
	static String plain(JsonNode value) {
		return MARKS.matcher(value.asString()).replaceAll("").strip();
	}

	/** The elements of an array; none where there is no such array. */
	public static List<JsonNode> list(JsonNode node, String name) {
		var value = node.path(name);
		return value.isArray() ? value.valueStream().toList() : List.of();
	}

}
