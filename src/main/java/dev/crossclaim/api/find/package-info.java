/**
 * Endpoints that find things by their names: search, completion, matching,
 * reconciliation.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.find;
