package dev.crossclaim.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Transactional;

/**
 * A read transaction that may touch much of the graph: it has a small share of the
 * database of its own, so that the ordinary ones do not feel it.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Transactional(readOnly = true, label = ExpensiveRead.LABEL)
public @interface ExpensiveRead {

	/** Marks the transaction. */
	String LABEL = "expensive";

}
