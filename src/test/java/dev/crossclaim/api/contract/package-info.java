/**
 * Holds every endpoint, also those still to come, to what the OpenAPI description says.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.contract;
