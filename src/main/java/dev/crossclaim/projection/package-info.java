/**
 * Derives the periods and connections of records, and the reading layer, from claims.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.projection;
