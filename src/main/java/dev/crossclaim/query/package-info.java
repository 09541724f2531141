/**
 * The read side: one class per topic, each of which runs named files of
 * {@code cypher/query/} in a read transaction.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "cypher", "database", "history" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.query;
