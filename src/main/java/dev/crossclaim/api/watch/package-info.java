/** Watches over HTTP: made, read, streamed, and what became of their messages. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.watch;
