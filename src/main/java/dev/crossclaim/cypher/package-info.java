/**
 * The named Cypher statements of the top-level {@code cypher/} folder, the schema that
 * they need, and the digest of a graph.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.cypher;
