/**
 * Proves that no text of a client is ever run: hostile values at every parameter.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.hostile;
