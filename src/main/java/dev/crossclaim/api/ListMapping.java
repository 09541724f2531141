package dev.crossclaim.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

import dev.crossclaim.access.Cost;

/** A GET endpoint that answers a list, in each of the formats offered for it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Cost(3)
@RequestMapping(method = RequestMethod.GET,
		produces = { MediaType.APPLICATION_JSON_VALUE, Format.NDJSON_TYPE, Format.CSV_TYPE, Format.PARQUET_TYPE })
public @interface ListMapping {

	/** Path below that of the controller. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value() default {};

}
