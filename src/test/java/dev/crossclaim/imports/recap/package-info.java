/** Tests of the importer of RECAP. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.recap;
