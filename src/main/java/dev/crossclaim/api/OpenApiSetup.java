package dev.crossclaim.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI page says of all endpoints alike. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

	private static final String SCHEMA = "#/components/schemas/Problem";

	/** What went wrong, RFC 9457. */
	@Schema(name = "Problem", description = "What went wrong (RFC 9457)")
	record Problem(@Schema(description = "Stable: rely on this", example = "/problems/unknown-parameter") String type,
			String title, int status, String detail, @Nullable String instance,
			@Schema(description = "The parameter at fault") @Nullable String parameter,
			@Schema(description = "Its value") @Nullable String value,
			@Schema(description = "The valid value that comes nearest") @Nullable String nearest,
			@Schema(description = "The valid values") java.util.@Nullable List<String> allowed) {
	}

	@Bean
	OpenAPI crossclaim() {
		return new OpenAPI().components(new Components())
			.info(new Info().title("Crossclaim")
				.version("v1")
				.description(
						"Who works with whom and who sues whom in the technology industry, where, since when, and who "
								+ "says so. Every answer tells the day it is about, how far the sources reach, and how certain it is.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	@Bean
	OpenApiCustomizer problems() {
		return (api) -> {
			ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(OpenApiSetup::addProblems));
		};
	}

	private static void addProblems(Operation operation) {
		operation.getResponses()
			.addApiResponse("400", problem("A parameter is unknown, invalid, or contradicts another"))
			.addApiResponse("404", problem("The graph does not know the id"))
			.addApiResponse("503", problem("The database is away"));
	}

	private static ApiResponse problem(String description) {
		var schema = new io.swagger.v3.oas.models.media.Schema<>().$ref(SCHEMA);
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
