package dev.crossclaim.api.curate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A POST endpoint that changes what the caller has seen. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.POST, consumes = MediaType.APPLICATION_JSON_VALUE,
		produces = MediaType.APPLICATION_JSON_VALUE)
@Parameter(in = ParameterIn.HEADER, name = "If-Match", required = true, example = "*",
		schema = @Schema(type = "string"),
		description = """
				The ETag of what is changed, as last seen, or * for any. Without it the answer is 428, with a stale one 412.""")
@Parameter(in = ParameterIn.HEADER, name = "Idempotency-Key", example = "0b7e6d0c-retract-1",
		schema = @Schema(type = "string"),
		description = """
				A name of your own for this request, up to 200 characters. Sent again with the same body within seven days, the \
				request has no second effect and the same answer; with another body it is 422.""")
@interface ChangeMapping {

	/** Path below that of the controller. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value() default {};

}
