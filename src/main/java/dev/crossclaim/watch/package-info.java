/**
 * Tells clients what changed in what they watch: events kept in the graph, sent to
 * webhooks or read as a stream.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "cypher", "history", "query" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.watch;
