package dev.crossclaim.api.format;

import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import dev.crossclaim.api.Format;

/** Tells in the OpenAPI page how a format is asked for. */
@Component
class FormatsDescribed implements OpenApiCustomizer {

	private static final Set<Format> BINARY = Set.of(Format.ZIP, Format.PARQUET, Format.PNG);

	private static final String HOW = """


			An answer comes in each of the media types listed for it: ask with `Accept`, or with a suffix of the path, \
			such as `lawsuits.csv`, which goes before `Accept`. An id that ends in such a word gets a second suffix. \
			`ETag` names the state of an answer; repeated in `If-None-Match` it is answered 304 while that is unchanged.""";

	@Override
	public void customise(OpenAPI api) {
		api.getInfo().setDescription(api.getInfo().getDescription() + HOW);
		api.getPaths().values().forEach((path) -> path.readOperations().forEach(FormatsDescribed::describe));
	}

	private static void describe(Operation operation) {
		var good = operation.getResponses().get("200");
		if (good != null && good.getContent() != null) {
			good.getContent()
				.replaceAll((type, content) -> Format.find(MediaType.parseMediaType(type))
					.filter((format) -> format != Format.JSON)
					.map(FormatsDescribed::file)
					.orElse(content));
		}
	}

	private static io.swagger.v3.oas.models.media.MediaType file(Format format) {
		return new io.swagger.v3.oas.models.media.MediaType().schema(new Schema<String>().type("string")
			.types(Set.of("string"))
			.format(BINARY.contains(format) ? "binary" : null)
			.description("As a suffix: `.%s`".formatted(format.suffix())));
	}

}
