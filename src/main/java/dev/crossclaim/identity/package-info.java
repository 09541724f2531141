/**
 * Names: how they are compared, searched and matched, whatever their script, legal form
 * or spelling.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "ontology", "cypher" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.identity;
