/** Tests of names. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.identity;
