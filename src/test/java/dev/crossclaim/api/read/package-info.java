/** What lists of every kind answer. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.read;
