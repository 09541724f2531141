/**
 * Imports through the server: which there were, what they could not use, and new ones
 * from a folder of the server, with their progress.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.imports;
