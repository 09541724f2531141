package dev.crossclaim.api.contract;

import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks answers against the schemas of the OpenAPI document (JSON Schema 2020-12). An
 * object whose properties are listed has no others here; clients of the published
 * document have to bear more.
 */
public final class AnswerSchemas {

	private static final String ADDRESS = "https://crossclaim.test/openapi.json";

	private final SchemaRegistry registry;

	public AnswerSchemas(JsonNode document) {
		var closed = document.deepCopy();
		closed.path("components")
			.path("schemas")
			.properties()
			.stream()
			.filter((one) -> !one.getKey().equals("Problem"))
			.forEach((one) -> close(one.getValue()));
		var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
		this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemaRegistryConfig(config).schemas(Map.of(ADDRESS, closed.toString())));
	}

	/**
	 * What is wrong with an answer.
	 * @param pointer where in the document its schema is
	 */
	public List<String> violations(String pointer, String body) {
		return schema(pointer).validate(body, InputFormat.JSON)
			.stream()
			.map((error) -> error.getInstanceLocation() + ": " + error.getMessage())
			.distinct()
			.limit(8)
			.toList();
	}

	private Schema schema(String pointer) {
		return this.registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer));
	}

	private static void close(JsonNode schema) {
		if (schema instanceof ObjectNode object) {
			if (object.has("properties") && !object.has("additionalProperties")) {
				object.put("additionalProperties", false);
			}
			object.path("properties").forEach(AnswerSchemas::close);
			close(object.path("items"));
		}
	}

}
