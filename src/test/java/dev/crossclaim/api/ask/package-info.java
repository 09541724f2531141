/** The questions from the outside: real HTTP, a real database, the curated catalogue. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.ask;
