/** Questions that join several things of the graph. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.ask;
