package dev.crossclaim.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test ({@code @DataNeo4jTest}, {@code @SpringBootTest}) a database: the
 * one named by the system properties {@code test.neo4j.uri} and
 * {@code test.neo4j.password}, else one embedded engine per JVM. Tests share its data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WithDatabase {

}
