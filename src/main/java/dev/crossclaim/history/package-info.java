/**
 * What changed in the graph, when and by whom: append-only sets of changes, numbered by
 * the revision of the graph.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.history;
