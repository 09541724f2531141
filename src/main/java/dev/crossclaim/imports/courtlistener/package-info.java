/**
 * Dockets, parties and docket entries as the programming interface of CourtListener
 * answers them.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.courtlistener;
