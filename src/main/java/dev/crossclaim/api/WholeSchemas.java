package dev.crossclaim.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes one schema of those that are put together of several, so that an answer can be
 * checked for properties that none of them has; and lets the items of a list be groups.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class WholeSchemas implements OpenApiCustomizer {

	private static final String REFERENCE = "#/components/schemas/";

	private static final String GROUP = "ListedGroup";

	@io.swagger.v3.oas.annotations.media.Schema(description = "A group of a list that was asked for with `group_by`")
	record ListedGroup(
			@io.swagger.v3.oas.annotations.media.Schema(
					description = "What the things in it have in common: an id, a code or a word") String key,
			String name,
			@io.swagger.v3.oas.annotations.media.Schema(description = "How many are certainly in it") long certain,
			@io.swagger.v3.oas.annotations.media.Schema(description = "How many more possibly are") long possible) {
	}

	@Override
	public void customise(OpenAPI api) {
		var all = api.getComponents().getSchemas();
		if (all != null) {
			ModelConverters.getInstance(true).read(ListedGroup.class).forEach(all::put);
			new LinkedHashMap<>(all).forEach((name, schema) -> {
				if (schema.getAllOf() != null) {
					all.put(name, whole(schema, all));
				}
			});
		}
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static Schema<?> whole(Schema<?> composed, Map<String, Schema> all) {
		var whole = new Schema<Object>();
		whole.addType("object");
		whole.setDescription(composed.getDescription());
		var parts = new ArrayList<Schema<?>>(List.of(composed));
		composed.getAllOf().forEach((part) -> parts.add(resolved((Schema<?>) part, all)));
		for (var part : parts) {
			if (part.getProperties() != null) {
				part.getProperties().forEach((name, property) -> whole.addProperty(name, (Schema) property));
			}
			if (part.getRequired() != null) {
				part.getRequired().forEach(whole::addRequiredItem);
			}
		}
		if (whole.getProperties().get("items") instanceof Schema<?> items && items.getItems() != null) {
			whole.addRequiredItem("items");
			items.setItems(new Schema<Object>()
				.anyOf(List.of(items.getItems(), new Schema<Object>().$ref(REFERENCE + GROUP))));
		}
		return whole;
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> resolved(Schema<?> part, Map<String, Schema> all) {
		var reference = part.get$ref();
		var known = (reference != null) ? all.get(reference.substring(REFERENCE.length())) : null;
		return (known != null) ? known : part;
	}

}
