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

/** A GET endpoint that answers a graph, in each of the formats offered for it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Cost(10)
@RequestMapping(method = RequestMethod.GET,
		produces = { MediaType.APPLICATION_JSON_VALUE, Format.GRAPHML_TYPE, Format.GEXF_TYPE, Format.CYTOSCAPE_TYPE,
				Format.JSON_LD_TYPE, Format.CYPHER_TYPE, Format.ZIP_TYPE, Format.SVG_TYPE, MediaType.IMAGE_PNG_VALUE })
public @interface GraphMapping {

	/** Path below that of the controller. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value() default {};

}
