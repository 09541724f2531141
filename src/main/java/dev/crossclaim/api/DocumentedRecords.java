package dev.crossclaim.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells clients which properties of an answer they can rely on: those of the record that
 * documents it which are not nullable are always there, and the time of an answer is
 * there even where it is null.
 */
@Component
class DocumentedRecords implements ModelConverter {

	private static final Set<String> THERE_EVEN_IF_NULL = Stream
		.of(ListAnswer.class, EntityAnswer.class, GraphAnswer.class)
		.flatMap((type) -> Arrays.stream(type.getRecordComponents()))
		.filter((component) -> component.getAccessor().isAnnotationPresent(JsonInclude.class))
		.map(RecordComponent::getName)
		.collect(Collectors.toUnmodifiableSet());

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord()) {
			var ref = schema.get$ref();
			var model = (ref != null) ? context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1))
					: schema;
			if (model != null && model.getProperties() != null && model.getRequired() == null) {
				describe(model, raw.getRecordComponents());
			}
		}
		return schema;
	}

	private static void describe(Schema<?> model, RecordComponent[] components) {
		boolean answer = Arrays.stream(components).anyMatch((component) -> component.getName().equals("notice"));
		for (var component : components) {
			var name = component.getName();
			var property = model.getProperties().get(name);
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			if (property != null && nullable && answer && THERE_EVEN_IF_NULL.contains(name)) {
				model.addRequiredItem(name);
				property.addType("null");
			}
			else if (property != null && !nullable) {
				model.addRequiredItem(name);
			}
		}
	}

}
