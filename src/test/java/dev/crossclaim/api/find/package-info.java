/** What is found by name, from the outside. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.find;
