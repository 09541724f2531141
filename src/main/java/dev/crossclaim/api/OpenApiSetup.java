package dev.crossclaim.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the OpenAPI page says of all endpoints alike. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

	static final String PROBLEM = "Problem";

	private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of("400",
			"A parameter is unknown, invalid, or contradicts another", "404", "The graph does not know the id", "406",
			"The answer is not offered in a format that is accepted", "503", "The database is away"));

	/** What went wrong, RFC 9457. */
	@Schema(name = "Problem", description = "What went wrong (RFC 9457)")
	record Problem(@Schema(description = "Stable: rely on this", example = "/problems/unknown-parameter") String type,
			String title, int status, String detail, @Nullable String instance,
			@Schema(description = "The parameter at fault") @Nullable String parameter,
			@Schema(description = "Its value") @Nullable String value,
			@Schema(description = "The valid value that comes nearest") @Nullable String nearest,
			@Schema(description = "The valid values") @Nullable List<String> allowed) {
	}

	@Bean
	OpenAPI crossclaim() {
		return new OpenAPI().components(new Components())
			.servers(List.of(new Server().url("/").description("The server that this description comes from")))
			.info(new Info().title("Crossclaim")
				.version("v1")
				.description(
						"Who works with whom and who sues whom in the technology industry, where, since when, and who "
								+ "says so. Every answer tells the day it is about, how far the sources reach, and how certain it is.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	@Bean
	@Order(0)
	OpenApiCustomizer problems() {
		return (api) -> {
			ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
			PROBLEMS.forEach((status, text) -> api.getComponents().addResponses(PROBLEM + status, problem(text)));
			api.getPaths()
				.values()
				.forEach((path) -> path.readOperations()
					.forEach((operation) -> PROBLEMS.keySet()
						.forEach((status) -> operation.getResponses()
							.putIfAbsent(status, new ApiResponse().$ref(PROBLEM + status)))));
		};
	}

	static ApiResponse problem(String description) {
		var schema = new io.swagger.v3.oas.models.media.Schema<>().$ref(PROBLEM);
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
