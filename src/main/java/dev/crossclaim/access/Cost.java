package dev.crossclaim.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one request costs of the caller's allowance: 1 for a look-up by id, 2 to 5 for
 * lists and searches, 10 and more for graphs, paths and exports. It may stand on a
 * mapping annotation, for all of its kind, and on a method, which wins.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Cost {

	int value();

}
