package dev.crossclaim.api.mcp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import dev.crossclaim.api.RestTest;

/** The whole server with its tools for agents; one context for all that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RestTest
@TestPropertySource(properties = { "crossclaim.mcp.enabled=true", "crossclaim.access.rate.exempt-loopback=false",
		"crossclaim.access.rate.per-key=100000", "crossclaim.access.rate.per-address=100000",
		"crossclaim.access.rate.period=24h" })
@Import(Agent.class)
public @interface McpTest {

}
