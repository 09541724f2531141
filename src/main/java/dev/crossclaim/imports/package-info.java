/**
 * Importing: turns files of providers into rows, and writes what the rows state into the
 * graph, with their provenance, so that a run can be repeated, interrupted and withdrawn.
 * Each provider's format is an {@link dev.crossclaim.imports.Importer} in a package of
 * its own.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "ontology", "cypher", "history", "identity", "projection", "catalog" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports;
