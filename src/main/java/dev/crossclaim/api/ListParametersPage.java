package dev.crossclaim.api;

import java.util.Arrays;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells the OpenAPI page the parameters of lists. */
@Component
class ListParametersPage implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		Arrays.stream(method.getMethodParameters()).forEach((parameter) -> {
			if (parameter.getParameterAnnotation(Filtered.class) instanceof Filtered filtered) {
				ListParameter.of(filtered.value()).forEach((one) -> operation.addParametersItem(describe(one)));
			}
		});
		return operation;
	}

	private static Parameter describe(ListParameter parameter) {
		var described = new Parameter().name(parameter.name())
			.in("query")
			.required(false)
			.description(parameter.description())
			.schema(parameter.isList() ? list(schema(parameter)) : schema(parameter));
		if (parameter.example() != null) {
			described.example(parameter.example());
		}
		return described;
	}

	private static Schema<?> list(Schema<Object> items) {
		var list = new Schema<Object>().items(items);
		list.addType("array");
		return list;
	}

	private static Schema<Object> schema(ListParameter parameter) {
		var type = switch (parameter.type()) {
			case TEXT -> "string";
			case FLAG -> "boolean";
			case NUMBER -> "integer";
		};
		var schema = new Schema<Object>();
		schema.addType(type);
		if (parameter.type() == ListParameter.Type.NUMBER) {
			schema.minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(Page.CAP));
		}
		if (parameter.type() == ListParameter.Type.TEXT && !parameter.words().isEmpty()) {
			parameter.words().forEach(schema::addEnumItemObject);
		}
		return schema;
	}

}
