/**
 * Conveyances of patents as the United States Patent and Trademark Office records them:
 * answers of its services, old and new, and its research tables.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.usptoassignments;
