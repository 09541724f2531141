package dev.crossclaim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import dev.crossclaim.database.WithDatabase;
import dev.crossclaim.query.Questions;

/**
 * A test of answers: the whole application without its web server, on a database that
 * holds the curated catalogue. All such tests share one application context, so they add
 * nothing that they do not roll back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(Questions.class)
public @interface GraphTest {

}
