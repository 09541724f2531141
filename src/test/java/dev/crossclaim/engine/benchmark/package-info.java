/** What an answer costs over REST, beside the same rows over Bolt. Run by hand. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.engine.benchmark;
