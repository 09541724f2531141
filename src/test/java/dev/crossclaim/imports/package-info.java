/** Tests of importing. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports;
