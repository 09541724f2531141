/**
 * Runs Neo4j inside this process when no other database is configured; the only package
 * that uses the GPLv3 server.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.engine;
