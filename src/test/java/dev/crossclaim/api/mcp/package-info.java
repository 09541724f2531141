@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.mcp;
