/**
 * What curators do to the graph: propose, review, accept, take back, replace, restore,
 * merge and split. Every decision is a record that stays, and is undone by another.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher", "history", "catalog" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.curation;
