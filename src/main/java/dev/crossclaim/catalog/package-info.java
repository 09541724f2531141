/**
 * The curated dataset: reads the YAML files of {@code catalog/}, refuses bad ones with
 * file and line, and loads the rest.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "cypher", "projection", "history" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.catalog;
