package dev.crossclaim.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.crossclaim.query.list.Kind;

/**
 * A parameter of a handler method that takes all query parameters that a list of this
 * kind has; their names, values and examples come from the description of the kind.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Filtered {

	/** What is listed. */
	Kind value();

}
