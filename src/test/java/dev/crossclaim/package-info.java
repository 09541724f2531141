/**
 * Tests of the application as a whole, and of the files around it.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim;
