package dev.crossclaim.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;

/**
 * A test of endpoints that change the graph: requests run in the test's transaction,
 * which is rolled back. What security does stands in tests of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@WithDatabase
@Transactional
public @interface MockedWeb {

}
