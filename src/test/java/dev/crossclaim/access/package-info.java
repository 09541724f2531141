/** Tests of keys, rules and limits. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.access;
