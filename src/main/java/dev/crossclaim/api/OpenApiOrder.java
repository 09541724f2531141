package dev.crossclaim.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Makes the description of the interface the same on every machine, with names that a
 * client generated from it can keep.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpenApiOrder implements OpenApiCustomizer {

	private static final Pattern WORD = Pattern.compile("\\{?[A-Za-z0-9]+}?");

	@Override
	public void customise(OpenAPI api) {
		var paths = new Paths();
		// where an id may have slashes, its name has a star, which the standard does not
		// know
		new TreeMap<>(api.getPaths()).forEach((path, item) -> paths.addPathItem(path.replace("{*", "{"), item));
		api.setPaths(paths);
		paths.forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
			operation.setOperationId(operationId(method, path));
			operation.setResponses(sorted(operation.getResponses()));
			if (operation.getParameters() != null) {
				operation.getParameters().forEach(OpenApiOrder::complete);
			}
		}));
		if (api.getTags() != null) {
			api.setTags(api.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
		}
		api.getComponents().setSchemas(new LinkedHashMap<>(new TreeMap<>(schemas(api))));
		api.getComponents().setResponses(new LinkedHashMap<>(new TreeMap<>(api.getComponents().getResponses())));
	}

	@SuppressWarnings("rawtypes")
	private static Map<String, Schema> schemas(OpenAPI api) {
		return (api.getComponents().getSchemas() != null) ? api.getComponents().getSchemas() : Map.of();
	}

	private static ApiResponses sorted(ApiResponses responses) {
		var sorted = new ApiResponses();
		new TreeMap<>(responses).forEach(sorted::addApiResponse);
		return sorted;
	}

	/** The method and the words of the path: {@code getCompaniesByIdRelationships}. */
	static String operationId(PathItem.HttpMethod method, String path) {
		return method.name().toLowerCase(Locale.ROOT) + WORD.matcher(path.replaceFirst("^/api/v1", ""))
			.results()
			.map((word) -> word.group())
			.map((word) -> word.startsWith("{") ? "By" + StringUtils.capitalize(word.replaceAll("[{}]", ""))
					: StringUtils.capitalize(word))
			.collect(Collectors.joining());
	}

	/**
	 * A parameter is absent or has a value, never null; one that tells no example shows
	 * its default.
	 */
	private static void complete(Parameter parameter) {
		var schema = parameter.getSchema();
		if (schema.getTypes() != null) {
			schema.getTypes().remove("null");
		}
		if (parameter.getExample() == null && parameter.getExamples() == null) {
			parameter.setExample(exampleOf(schema));
		}
	}

	/**
	 * Another value than the default where there is one: it shows what the parameter
	 * does.
	 */
	private static @Nullable Object exampleOf(Schema<?> schema) {
		if (schema.getEnum() != null) {
			return schema.getEnum().getLast();
		}
		return Boolean.FALSE.equals(schema.getDefault()) ? Boolean.TRUE : schema.getDefault();
	}

}
