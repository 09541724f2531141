/** Bounds what one request and one caller may ask for. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.access.limit;
