package dev.crossclaim.export;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Values of properties as JSON and back, without loss of type: a whole number has no
 * point and another has one; what JSON has no value for is an object of its type and
 * text. A property never holds an object, so nothing is mistaken.
 */
final class Typed {

	private Typed() {
	}

	static Map<String, Object> write(Map<?, ?> properties) {
		var written = new LinkedHashMap<String, Object>();
		properties.entrySet()
			.stream()
			.sorted(java.util.Comparator.comparing((entry) -> entry.getKey().toString()))
			.forEach((entry) -> written.put(entry.getKey().toString(), write(entry.getValue())));
		return written;
	}

	private static Object write(Object value) {
		return switch (value) {
			case String text -> text;
			case Boolean flag -> flag;
			case Long number -> number;
			case Double number when Double.isFinite(number) -> number;
			case Double number -> Map.of("double", number.toString());
			case LocalDate day -> Map.of("date", day.toString());
			case ZonedDateTime moment -> Map.of("datetime", moment.toString());
			case List<?> list -> list.stream().map(Typed::write).toList();
			default -> throw new IllegalStateException("A bundle cannot hold a value of " + value.getClass());
		};
	}

	/**
	 * Reads what was written.
	 * @throws IllegalArgumentException if it is something else
	 */
	static Map<String, Object> read(JsonNode properties) {
		var read = new LinkedHashMap<String, Object>();
		properties.properties().forEach((entry) -> read.put(entry.getKey(), value(entry.getValue())));
		return read;
	}

	private static Object value(JsonNode node) {
		if (node.isString()) {
			return node.asString();
		}
		if (node.isBoolean()) {
			return node.asBoolean();
		}
		if (node.isIntegralNumber() && node.canConvertToLong()) {
			return node.asLong();
		}
		if (node.isFloatingPointNumber()) {
			return node.asDouble();
		}
		if (node.isArray()) {
			return node.valueStream().map(Typed::value).toList();
		}
		return tagged(node);
	}

	private static Object tagged(JsonNode node) {
		if (node.isObject() && node.size() == 1) {
			var tag = node.propertyNames().iterator().next();
			var text = node.path(tag).asString("");
			switch (tag) {
				case "date" -> {
					return LocalDate.parse(text);
				}
				case "datetime" -> {
					return ZonedDateTime.parse(text);
				}
				case "double" -> {
					return Double.parseDouble(text);
				}
				default -> {
					// said below
				}
			}
		}
		throw new IllegalArgumentException("no value of a property: " + node);
	}

}
