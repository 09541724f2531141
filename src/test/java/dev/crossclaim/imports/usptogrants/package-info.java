/** Tests of the importer of grants and applications. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.usptogrants;
