/** The server: starts the modules below in the order that they need. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim;
