package dev.crossclaim.imports.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.file.JsonElements;
import dev.crossclaim.imports.file.SourceFile;

/**
 * Objects of JSON lines or of an array. A field within a field has the names of both,
 * with a slash between them; the texts of an array are joined by semicolons.
 */
final class JsonFile implements TableFile {

	private static final int DEEPEST = 8;

	private final JsonElements file;

	private final List<String> columns;

	private JsonFile(JsonElements file, List<String> columns) {
		this.file = file;
		this.columns = columns;
	}

	static JsonFile open(SourceFile file) throws IOException {
		try (var first = JsonElements.open(file, List.of())) {
			var element = first.next();
			if (element == null || element.node() == null || !element.node().isObject()) {
				throw new IllegalArgumentException("it holds no JSON objects");
			}
			var columns = new ArrayList<>(fields(element.node()).keySet());
			return new JsonFile(JsonElements.open(file, List.of()), columns);
		}
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	/** An object leaves out what it does not have. */
	@Override
	public boolean isFixed() {
		return false;
	}

	@Override
	public @Nullable Line next() {
		var element = this.file.next();
		if (element == null) {
			return null;
		}
		var node = element.node();
		return new Line(element.line(), element.text(), (node != null && node.isObject()) ? fields(node) : null);
	}

	private static Map<String, String> fields(JsonNode object) {
		var fields = new HashMap<String, String>();
		put(fields, "", object, 0);
		return fields;
	}

	private static void put(Map<String, String> fields, String name, JsonNode value, int depth) {
		if (value.isObject() && depth < DEEPEST) {
			value.properties()
				.forEach(
						(one) -> put(fields, (name.isEmpty() ? "" : name + "/") + one.getKey().toLowerCase(Locale.ROOT),
								one.getValue(), depth + 1));
		}
		else if (value.isArray()) {
			fields.put(name,
					value.valueStream()
						.filter(JsonNode::isValueNode)
						.map(JsonNode::asString)
						.collect(Collectors.joining("; ")));
		}
		else if (value.isValueNode() && !value.isNull()) {
			fields.put(name, value.asString());
		}
	}

	@Override
	public void close() {
		this.file.close();
	}

}
