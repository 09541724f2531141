/** Tests of what watches tell, and of where it is sent. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.watch;
