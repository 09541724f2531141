/** Tests of the importer of PTAB proceedings. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ptab;
