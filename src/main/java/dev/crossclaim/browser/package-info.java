/**
 * Serves Neo4j Browser, where this build has it, and what an analyst needs in it: a
 * guide, a style sheet and saved queries.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.browser;
