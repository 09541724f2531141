/** Tests of the importer of recorded conveyances. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.usptoassignments;
