/**
 * The questions of the other packages as tools for agents, over the Model Context
 * Protocol.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.mcp;
