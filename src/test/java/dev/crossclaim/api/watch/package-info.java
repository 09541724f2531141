/** Tests of watches over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.watch;
