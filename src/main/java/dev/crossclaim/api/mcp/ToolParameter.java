package dev.crossclaim.api.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One argument of a tool.
 *
 * @param several whether it takes several values
 * @param schema in JSON Schema, with its description
 */
record ToolParameter(String name, boolean required, boolean several, Map<String, Object> schema) {

	/** A parameter as its endpoint describes it. */
	static ToolParameter of(String name, Class<?> type, @Nullable Parameter described, boolean required) {
		var schema = new LinkedHashMap<String, Object>();
		boolean several = type == List.class;
		var one = schemaOfOne(type, described);
		schema.putAll(several ? Map.of("type", "array", "items", one) : one);
		if (described != null) {
			schema.put("description", described.description());
			if (!described.example().isEmpty()) {
				schema.put("examples", List.of(example(described.example(), schema)));
			}
		}
		return new ToolParameter(name, required || (described != null && described.required()), several, schema);
	}

	/** A whole number within bounds. */
	static ToolParameter number(String name, String description, int least, int most, int usual) {
		return new ToolParameter(name, false, false, Map.of("type", "integer", "minimum", least, "maximum", most,
				"default", usual, "description", description));
	}

	static ToolParameter text(String name, String description) {
		return new ToolParameter(name, false, false, Map.of("type", "string", "description", description));
	}

	private static Map<String, Object> schemaOfOne(Class<?> type, @Nullable Parameter described) {
		var schema = new LinkedHashMap<String, Object>();
		schema.put("type", (type == boolean.class) ? "boolean" : "string");
		if (described == null) {
			return schema;
		}
		var stated = described.schema();
		if (stated.type().equals("integer")) {
			schema.put("type", "integer");
			schema.put("minimum", Long.valueOf(stated.minimum()));
			schema.put("maximum", Long.valueOf(stated.maximum()));
		}
		if (stated.allowableValues().length > 0) {
			schema.put("enum", List.of(stated.allowableValues()));
		}
		if (!stated.defaultValue().isEmpty()) {
			schema.put("default", example(stated.defaultValue(), schema));
		}
		return schema;
	}

	/** Annotations hold texts; what is none is written as JSON in them. */
	private static Object example(String text, Map<String, Object> schema) {
		if ("string".equals(schema.get("type"))) {
			return text;
		}
		if ("array".equals(schema.get("type")) && !text.startsWith("[")) {
			return List.of(text.split(","));
		}
		return JsonMapper.shared().readValue(text, Object.class);
	}

}
