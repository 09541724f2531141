/** Tests of the importer of CourtListener. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.courtlistener;
