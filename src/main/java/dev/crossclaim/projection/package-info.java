/**
 * Derives the periods and connections of records, and the reading layer, from claims.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher", "identity" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.projection;
