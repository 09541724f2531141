package dev.crossclaim.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

import dev.crossclaim.access.AccessRules;
import dev.crossclaim.access.Scope;

/** Tells which operations need a key, of which scope, and what is answered without. */
@Component
@Order(1)
class OpenApiAccess implements OpenApiCustomizer {

	private static final Map<String, SecurityScheme> SCHEMES = Map.of("bearer",
			new SecurityScheme().type(SecurityScheme.Type.HTTP)
				.scheme("bearer")
				.description("An API key. A scope includes read; admin includes all."),
			"apiKey",
			new SecurityScheme().type(SecurityScheme.Type.APIKEY)
				.in(SecurityScheme.In.HEADER)
				.name("X-API-Key")
				.description("The same key in a header of its own."));

	private static final Map<String, String> PROBLEMS = Map.of("401", "A key is needed, or the one given is refused",
			"403", "The key lacks the scope that is needed", "429",
			"The allowance is used up; Retry-After tells for how long");

	private final AccessRules rules;

	OpenApiAccess(AccessRules rules) {
		this.rules = rules;
	}

	@Override
	public void customise(OpenAPI api) {
		SCHEMES.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((scheme) -> api.getComponents().addSecuritySchemes(scheme.getKey(), scheme.getValue()));
		PROBLEMS.forEach((status, text) -> api.getComponents()
			.addResponses(OpenApiSetup.PROBLEM + status, OpenApiSetup.problem(text)));
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> describe(method, path, operation)));
	}

	private void describe(PathItem.HttpMethod method, String path, Operation operation) {
		add(operation, "429");
		this.rules.needed(method.name(), PathContainer.parsePath(path)).ifPresent((scope) -> {
			add(operation, "401");
			add(operation, "403");
			operation.setSecurity(List.of(needs("bearer", scope), needs("apiKey", scope)));
		});
	}

	/** OpenAPI 3.1 lets any scheme name the scopes that it needs. */
	private static SecurityRequirement needs(String scheme, Scope scope) {
		return new SecurityRequirement().addList(scheme, scope.word());
	}

	private static void add(Operation operation, String status) {
		operation.getResponses().putIfAbsent(status, new ApiResponse().$ref(OpenApiSetup.PROBLEM + status));
	}

}
