package dev.crossclaim.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks answers that depend on more than the graph, such as on the watches of a user: the
 * revision of the graph does not tell whether they changed, so they have no {@code ETag}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Unversioned {

}
