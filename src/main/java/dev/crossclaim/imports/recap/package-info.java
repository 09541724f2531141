/**
 * Dockets of federal courts as RECAP has them: what was parsed of a docket of PACER as
 * JSON, and the XML of the Internet Archive.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.recap;
