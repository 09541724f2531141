/**
 * The REST interface: translates HTTP to {@code query}, and everything that goes wrong to
 * problem details (RFC 9457).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "query" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api;
