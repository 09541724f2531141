/**
 * Writes invented companies, patents, dockets and partnerships in the providers' formats,
 * as many as are asked for and skewed as real ones are: for measuring, never for reading.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.generate;
