/**
 * The words of the graph: node types, relationship types, fields, roles, modalities,
 * places and dates. Plain Java; knows nobody.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.ontology;
