/**
 * The whole graph as a dated bundle that says of itself what it holds, and the way back
 * into an empty graph.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "cypher", "history", "projection" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.export;
