package dev.crossclaim.api;

import java.io.IOException;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Shows on the browsable page the answers that the checked-in description has as
 * examples; a test took them from a running server.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpenApiExamples implements OpenApiCustomizer {

	private static final ClassPathResource CHECKED_IN = new ClassPathResource("openapi.json");

	private final JsonNode paths;

	OpenApiExamples() throws IOException {
		this.paths = CHECKED_IN.exists() ? read().path("paths") : MissingNode.getInstance();
	}

	private static JsonNode read() throws IOException {
		try (var json = CHECKED_IN.getInputStream()) {
			return JsonMapper.shared().readTree(json);
		}
	}

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> addTo(operation,
						this.paths.path(path).path(method.name().toLowerCase(java.util.Locale.ROOT)))));
	}

	private static void addTo(Operation operation, JsonNode checkedIn) {
		operation.getResponses().forEach((status, response) -> {
			if (response.getContent() != null) {
				response.getContent().forEach((type, media) -> {
					var example = checkedIn.path("responses").path(status).path("content").path(type).path("example");
					if (!example.isMissingNode()) {
						media.setExample(JsonMapper.shared().convertValue(example, Object.class));
					}
				});
			}
		});
	}

}
