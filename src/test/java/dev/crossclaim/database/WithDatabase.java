package dev.crossclaim.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test ({@code @DataNeo4jTest}, {@code @SpringBootTest}) a database, one
 * per JVM, whose data the tests share: Testcontainers' Neo4j where there is a Docker
 * engine, else the embedded one. {@code -Dtest.neo4j=container|embedded|process} chooses;
 * {@code -Dtest.neo4j.uri} with {@code -Dtest.neo4j.password} names a running one, whose
 * content is overwritten.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WithDatabase {

}
